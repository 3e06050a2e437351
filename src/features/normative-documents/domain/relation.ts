/** 依据、修改、代替、废止: what a document is to another. */
export const relationKinds = ["basis", "amends", "replaces", "repeals"] as const;

export type RelationKind = (typeof relationKinds)[number];
