import type { SourceDocument } from "#formats/document.ts";
import type { Edition, ReadWarning, ReportCell } from "../../annual-report.ts";
import type { CellName, FormEdition, TableId } from "../../form/cell-names.ts";
import { gatherRuns } from "../runs/gather-runs.ts";
import { lacksRepeatedLines } from "../runs/repeated-lines.ts";
import { editionOf, editionsOf, gatherEvidence } from "../runs/row-editions.ts";
import type { Run } from "../runs/runs.ts";
import type { TokenStream } from "../stream/stream.ts";
import { disclosureRows, type PageRuns, readDisclosureTable } from "./table-disclosure.ts";
import { readDisputeTable } from "./table-disputes.ts";
import { readRequestTable } from "./table-requests.ts";

/** The three tables of a page; `edition` is `undefined` where no table shows one. */
export interface Tables {
  readonly edition: Exclude<Edition, "pre-2019"> | undefined;
  readonly cells: Record<CellName, ReportCell>;
  readonly warnings: readonly ReadWarning[];
  /** Cells that are there: not `missing`. */
  readonly present: number;
  /** Figures printed in the tables' rows, certain or not. */
  readonly figures: number;
}

/** The form that tables without headers are taken to be in: the one the text cites, and the one of the report's year. */
export interface PresumedForm {
  readonly cited: FormEdition | undefined;
  readonly ofYear: FormEdition | undefined;
}

/** Reads the three statutory tables from the stream. */
export function readTables(
  document: SourceDocument,
  { tokens, paddedLines }: TokenStream,
  presumed: PresumedForm,
): Tables {
  const runs = gatherRuns(tokens);
  const page: PageRuns = {
    runs,
    paddedLines,
    isDeduplicated: lacksRepeatedLines(document, tokens, runs),
  };
  const evidence = gatherEvidence(runs);
  const active = fallbackForm(editionOf(evidence), presumed, runs);
  const { edition, requests } = editionsOf(evidence, active);
  const entries = [
    ...readDisclosureTable(document, disclosureRows(evidence, active), page),
    ...readRequestTable(document, requests, page),
    ...readDisputeTable(document, tokens, page),
  ];
  const present = entries.filter(([, { state }]) => state !== "missing").length;
  return {
    edition: edition ?? (present > 0 ? active : undefined),
    cells: Object.fromEntries(entries),
    warnings: warningsOf(entries, page.isDeduplicated, picturePages(document)),
    present,
    figures: runs.reduce((sum, run) => sum + (run.row || run.inDisputes ? run.figures : 0), 0),
  };
}

/** Where no header shows the form: rows that both forms have in common (table four) cannot speak against the year. */
function fallbackForm(
  shown: Exclude<Edition, "pre-2019"> | undefined,
  { cited, ofYear }: PresumedForm,
  runs: readonly Run[],
): FormEdition {
  if (shown) return shown === "2019-trial" ? "2019-trial" : "2021";
  const differ = runs.some(({ row }) => row !== null && /^t2[.]|^t3[.]other/.test(row));
  return (differ ? (cited ?? ofYear) : (ofYear ?? cited)) ?? "2021";
}

/** The pages whose tables may be pictures. */
export function picturePages({ imagePages }: SourceDocument): PicturePages {
  return imagePages === undefined || imagePages.length === 0 ? {} : { pages: imagePages };
}

interface PicturePages {
  readonly pages?: readonly number[];
}

function warningsOf(
  entries: readonly (readonly [CellName, ReportCell])[],
  isDeduplicated: boolean,
  pictures: PicturePages,
): ReadWarning[] {
  const warnings: ReadWarning[] = isDeduplicated ? [{ code: "repeated-lines-removed" }] : [];
  for (const table of tables) {
    const own = entries.filter(([name]) => name.startsWith(table));
    const isMissing = own.every(([, { state }]) => state === "missing");
    const isDamaged = own.some(([, { state }]) => state === "lost");
    if (isMissing) warnings.push({ code: "table-missing", table, ...pictures });
    else if (isDamaged) warnings.push({ code: "table-damaged", table });
  }
  if (entries.some(([, cell]) => cell.state === "ambiguous" && cell.note?.kind === "cut-off")) {
    warnings.push({ code: "cut-off" });
  }
  return warnings;
}

const tables: readonly TableId[] = ["t2", "t3", "t4"];
