/** 表四 in three tables, each under the name of its block: what a page keeps of it is told by this name. */
export const threeTablesId = "disputes.three-tables";
