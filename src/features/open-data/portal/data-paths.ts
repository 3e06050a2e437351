import type { DataFormat } from "./formats.ts";

/** Address of a file of data: `/open-data/reports-2024.csv`. */
export function dataPath(name: string, format: DataFormat, year?: number | string): string {
  return `/open-data/${name}${year === undefined ? "" : `-${year}`}.${format}`;
}

/** Of an agency alone: `/open-data/items-of-12.csv`, `/open-data/items-of-12-2026.csv`. */
export function agencyDataPath(
  name: string,
  format: DataFormat,
  of: { readonly agency: number | string; readonly year?: number | string },
): string {
  return dataPath(`${name}-of-${of.agency}`, format, of.year);
}

export const openApiPath = "/open-data/openapi.json";
