/** Whether the public sees a version of a report: held (暂存) not yet, published (已发布), withdrawn (已撤下) no longer. */
export const standings = ["held", "published", "withdrawn"] as const;

export type Standing = (typeof standings)[number];
