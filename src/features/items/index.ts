export { publishedItems } from "./data/published-items.ts";
export type { ItemTables } from "./data/tables.ts";
export type { ItemContent } from "./domain/draft/item-content.ts";
export type { Block as ItemBlock } from "./domain/draft/item-text.ts";
