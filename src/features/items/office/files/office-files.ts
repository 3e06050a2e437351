import { base } from "#office-ui/ask.ts";

/** The address of a file of a draft in the office. */
export function officeFile(path: string, number: number): string {
  return `${base()}${path}/files/${number}`;
}

/**
 * The page of an item with its files where the office has them. React writes a quotation mark in a text as an entity: what is
 * found are addresses.
 */
export function withOfficeFiles(markup: string, path: string): string {
  return markup.replaceAll(
    /(href|src)="files\/(\d+)"/g,
    (_, name: string, number: string) => `${name}="${officeFile(path, Number(number))}"`,
  );
}
