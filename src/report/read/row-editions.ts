import type { FormEdition } from "../form/cell-names.ts";
import type { HeaderKind, RowId } from "../form/row-labels.ts";
import type { HeaderSeen, Run } from "./runs.ts";

/** The blocks of table 二 that have column headers of their own. */
export type Block = "documents" | "licensing" | "penalties" | "fees";

export const blockOf: Readonly<Record<string, Block>> = {
  "t2.regulations": "documents",
  "t2.normative": "documents",
  "t2.licensing": "licensing",
  "t2.otherServices": "licensing",
  "t2.penalty": "penalties",
  "t2.coercion": "penalties",
  "t2.fees": "fees",
};

/** What the column headers over each block show, and what the labels of the tables do. */
export interface EditionEvidence {
  readonly blocks: ReadonlyMap<Block, FormEdition>;
  /** 其他对外管理服务事项 or 政府集中采购 is printed with figures or under a header: rows of the trial edition alone. */
  readonly hasTrialRows: boolean;
  /** (六)其他处理 has rows of its own (2021) or is a row itself (trial). */
  readonly otherRows: FormEdition | undefined;
}

const shown: Partial<Record<HeaderKind, FormEdition>> = {
  "documents-2021": "2021",
  "decisions-2021": "2021",
  "fees-2021": "2021",
  "documents-trial": "2019-trial",
  "items-trial": "2019-trial",
  "procurement-trial": "2019-trial",
};

/** The edition the headers over a run show: all of them must agree, else `undefined`. */
export function editionOfHeaders(headers: readonly HeaderSeen[]): FormEdition | undefined {
  const editions = new Set(headers.flatMap(({ header }) => shown[header] ?? []));
  return editions.size === 1 ? [...editions][0] : undefined;
}

/** Whether headers of table 二 stand over the run; a label met in prose or in a menu has none. */
export function isUnderHeader({ headers }: Run): boolean {
  return headers.some(({ header }) => table2Headers.has(header));
}

const table2Headers: ReadonlySet<HeaderKind> = new Set<HeaderKind>([
  "article",
  "content",
  "documents-2021",
  "documents-trial",
  "items-trial",
  "decisions-2021",
  "decisions-trial",
  "fees-2021",
  "procurement-trial",
  "foreign",
]);

/** Gathers the evidence from the labelled runs of the page. */
export function gatherEvidence(runs: readonly Run[]): EditionEvidence {
  const blocks = new Map<Block, FormEdition>();
  const contradicted = new Set<Block>();
  for (const { row, headers } of runs) {
    const block = row ? blockOf[row] : undefined;
    const edition = block && editionOfHeaders(headers);
    if (!block || !edition) continue;
    if ((blocks.get(block) ?? edition) !== edition) contradicted.add(block);
    blocks.set(block, edition);
  }
  for (const block of contradicted) blocks.delete(block);
  return {
    blocks,
    hasTrialRows: runs.some(({ row, slots }) => trialRows.has(row ?? "t3.new") && slots.length > 0),
    otherRows: otherRowsOf(runs),
  };
}

const trialRows: ReadonlySet<RowId> = new Set(["t2.otherServices", "t2.procurement"]);
const otherThree: ReadonlySet<RowId> = new Set([
  "t3.otherNotCorrected",
  "t3.otherUnpaid",
  "t3.otherRest",
]);

/** Three rows under (六)其他处理 show the edition of 2021; values directly behind it and no such rows, the trial one. */
function otherRowsOf(runs: readonly Run[]): FormEdition | undefined {
  if (runs.some(({ row }) => row !== null && otherThree.has(row))) return "2021";
  return runs.some(({ row, slots }) => row === "t3.other" && slots.length > 0)
    ? "2019-trial"
    : undefined;
}

/** The edition of the tables as a whole; `undefined` where nothing on the page shows it. */
export function editionOf(evidence: EditionEvidence): FormEdition | "hybrid" | undefined {
  const editions = new Set(evidence.blocks.values());
  if (editions.size === 2) return "hybrid";
  const [only] = editions;
  if (only === "2021" && evidence.hasTrialRows) return "hybrid";
  return only ?? (evidence.hasTrialRows ? "2019-trial" : evidence.otherRows);
}
