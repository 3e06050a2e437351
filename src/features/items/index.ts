export { publishedItems } from "./data/published-items.ts";
export type { ItemTables } from "./data/tables.ts";
export { addDemonstrationItems } from "./demonstration/add-demonstration-items.ts";
export type { ToldItem, ToldWithdrawal } from "./demonstration/told.ts";
export { emptyContent, type ItemContent } from "./domain/draft/item-content.ts";
export type { Block as ItemBlock } from "./domain/draft/item-text.ts";
export { signingSteps } from "./drafts/signing-steps.ts";
