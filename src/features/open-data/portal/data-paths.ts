import { datasets } from "#features/annual-reports/portal/index.ts";
import type { DataFormat } from "./formats.ts";

export type DatasetName = keyof typeof datasets;

/** Address of a file of data: `/open-data/reports-2024.csv`. */
export function dataPath(name: DatasetName, format: DataFormat, year?: number | string): string {
  return `/open-data/${name}${year === undefined ? "" : `-${year}`}.${format}`;
}

export const datasetNames = Object.keys(datasets) as readonly DatasetName[];

export const openApiPath = "/open-data/openapi.json";
