import type { DataFormat } from "./formats.ts";

/** Address of a file of data: `/open-data/reports-2024.csv`. */
export function dataPath(name: string, format: DataFormat, year?: number | string): string {
  return `/open-data/${name}${year === undefined ? "" : `-${year}`}.${format}`;
}

export const openApiPath = "/open-data/openapi.json";
