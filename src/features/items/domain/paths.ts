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

/** What an attachment says, as a page; further pages of a long one. */
export function attachmentPath(itemId: number, number: number, page = 1): string {
  const path = `${itemFilePath(itemId, number)}/`;
  return page === 1 ? path : `${path}page-${page}/`;
}

/** 法定主动公开内容 of an agency: its columns. */
export function agencyColumnsPath(agencyId: number): string {
  return `/agencies/${agencyId}/columns/`;
}

/** 公开制度 of all agencies. */
export const systemsPath = "/systems/";

/** 公开制度 of an agency. */
export function agencySystemsPath(agencyId: number): string {
  return `/agencies/${agencyId}/systems/`;
}

/** A column of an agency. */
export function columnPath(agencyId: number, columnId: number): string {
  return `${agencyColumnsPath(agencyId)}${columnId}/`;
}

/** What was published last in a column, or of an agency, as a feed (订阅). */
export function feedPath(page: string): string {
  return `${page}feed.xml`;
}

/** Where a list stands in which the last published come first. */
export interface ListPlace {
  readonly on: string;
  readonly itemId: number;
}

/** What a column has from before an item. */
export function columnBeforePath(path: string, { on, itemId }: ListPlace): string {
  return `${path}before-${on}-${itemId}/`;
}

/** An address as people read it: its Chinese in characters. */
export function readableAddress(path: string): string {
  return decodeURI(path);
}
