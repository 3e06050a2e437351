export { publishedItems } from "./data/published-items.ts";
export type { ItemTables } from "./data/tables.ts";
