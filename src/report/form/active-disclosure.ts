import type { FormEdition } from "./cell-names.ts";

/** A row of table 二 (主动公开政府信息情况). */
export interface ActiveRow {
  readonly row: string;
  readonly columns: readonly string[];
  /** The item of article 20 of the Regulation the row stands under: 第二十条第(一)项 … */
  readonly item: 1 | 5 | 6 | 8 | 9;
}

/** Table 二 of each edition, in printed order. */
export const activeRows: Readonly<Record<FormEdition, readonly ActiveRow[]>> = {
  "2021": [
    { row: "regulations", columns: ["issued", "repealed", "inForce"], item: 1 },
    { row: "normative", columns: ["issued", "repealed", "inForce"], item: 1 },
    { row: "licensing", columns: ["decisions"], item: 5 },
    { row: "penalty", columns: ["decisions"], item: 6 },
    { row: "coercion", columns: ["decisions"], item: 6 },
    { row: "fees", columns: ["amountWan"], item: 8 },
  ],
  "2019-trial": [
    { row: "regulations", columns: ["made", "published", "total"], item: 1 },
    { row: "normative", columns: ["made", "published", "total"], item: 1 },
    { row: "licensing", columns: ["previous", "change", "decisions"], item: 5 },
    { row: "otherServices", columns: ["previous", "change", "decisions"], item: 5 },
    { row: "penalty", columns: ["previous", "change", "decisions"], item: 6 },
    { row: "coercion", columns: ["previous", "change", "decisions"], item: 6 },
    { row: "fees", columns: ["previous", "change"], item: 8 },
    { row: "procurement", columns: ["count", "amountYuan"], item: 9 },
  ],
};
