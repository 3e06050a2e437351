import { applicantColumns, type FormEdition } from "../../form/cell-names.ts";
import type { HeaderKind, RowId } from "../../form/row-labels.ts";
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
  /** (六)其他处理 is a row itself for certain: the form's next row stands right behind it. */
  readonly hasSingleOther: boolean;
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
    hasSingleOther: runs.some((run, at) => isSingleOther(run, runs[at + 1])),
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

/** As a group (六)其他处理 has three rows: their labels, or figures without a label, stand in front of 总计. */
function isSingleOther(run: Run, next: Run | undefined): boolean {
  if (run.row !== "t3.other" || next?.row !== "t3.total") return false;
  const isFilled = [run, next].some(({ slots, holdsFigures }) => slots.length > 0 || holdsFigures);
  return isFilled && run.figures <= applicantColumns.length;
}

/** The edition of the tables as a whole; `undefined` where nothing on the page shows it. */
export function editionOf(evidence: EditionEvidence): FormEdition | "hybrid" | undefined {
  const editions = new Set(evidence.blocks.values());
  if (editions.size === 2) return "hybrid";
  const [only] = editions;
  if (only === "2021" && evidence.hasTrialRows) return "hybrid";
  return only ?? (evidence.hasTrialRows ? "2019-trial" : evidence.otherRows);
}

/** The edition of the tables as a whole, where something shows it, and of table 三. */
export interface Editions {
  readonly edition: FormEdition | "hybrid" | undefined;
  readonly requests: FormEdition;
}

/** Table 三 is in the edition its row (六)其他处理 shows; `active` is that of table 二, whatever its headers say. */
export function editionsOf(evidence: EditionEvidence, active: FormEdition): Editions {
  const { otherRows, hasSingleOther, blocks } = evidence;
  const isTrial = active === "2019-trial" ? otherRows !== "2021" : hasSingleOther;
  const requests = isTrial && otherRows !== "2021" ? "2019-trial" : "2021";
  const isMixed = blocks.size > 0 && requests !== active;
  return { edition: isMixed ? "hybrid" : editionOf(evidence), requests };
}
