/** An agency as a call knows it: stored already, or a row that makes it. */
export type Who = `#${number}` | `${string}/${string}`;

export function storedAs(id: number): Who {
  return `#${id}`;
}

/** An agency that a row of the call makes. */
export function newAs(region: string, matchName: string): Who {
  return `${region}/${matchName}`;
}

/** The id of one that is stored. */
export function storedId(who: Who): number | undefined {
  return who.startsWith("#") ? Number(who.slice(1)) : undefined;
}

export const relations = ["parent", "supervisor"] as const;
export type Relation = (typeof relations)[number];
