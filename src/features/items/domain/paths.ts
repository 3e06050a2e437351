/** 公开信息: all of them, the last published first. */
export const itemsPath = "/items/";

/** Address of an item, for ever: it stays with the item whichever agency has it. */
export function itemPath(itemId: number): string {
  return `${itemsPath}${itemId}/`;
}

/** 历次修改 of an item, where its agency shows them. */
export function itemVersionsPath(itemId: number): string {
  return `${itemPath(itemId)}versions/`;
}

/** Items of an agency. */
export function agencyItemsPath(agencyId: number): string {
  return `/agencies/${agencyId}/items/`;
}

/** Address of a file of an item, for as long as it is public. */
export function itemFilePath(itemId: number, number: number): string {
  return `${itemPath(itemId)}files/${number}`;
}
