import type { ReportCell } from "#report/annual-report.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { stateWords } from "#report/words/state-words.ts";
import { changeText, figureText } from "#report/write/figure-text.ts";
import { cellAnchor, findingAnchor } from "../anchors.ts";
import type { FindingIndex } from "../findings/finding-index.ts";
import { offTheTabs } from "../off-the-tabs.ts";
import { severityWords } from "../words.ts";

/** What the cells of a table need to know of the rest of the page. */
export interface FigureContext extends FindingIndex {
  /** Where a figure stands in the original, escaped as markup is; none where that is not known. */
  readonly sourceOf: (name: CellName, cell: ReportCell) => string | undefined;
  /** Where the figures of a row, `t3.new`, are told one by one, escaped as markup is; none where they are not. */
  readonly toldAt?: (row: string) => string;
}

/** Findings named in a cell; the rest are counted. */
const namedFindings = 2;

interface Figure {
  readonly name: CellName;
  readonly cell: ReportCell;
  /** Where it stands in the original. */
  readonly href: string | undefined;
  /** The first of its row that leads to the original: the one that the keyboard stops at. */
  readonly isFirst: boolean;
}

/**
 * What stands in one cell: its figure or its state, a link to its place in the source, and the findings it is in.
 * Gives the cell's class (empty: none) and its content as markup.
 */
export function figureMarkup(
  { name, cell, href, isFirst }: Figure,
  context: FindingIndex,
): { readonly look: string; readonly content: string } {
  const severity = context.severityAt(name);
  const shown = cell.state === "read" ? figure(name, cell.value) : stateMarkup[cell.state];
  return {
    // An uncertain cell keeps the look of its state; the finding shows in its number alone.
    look: cell.state === "read" ? (severity ?? "") : cell.state,
    content:
      (href === undefined ? shown : `<a href="${href}"${isFirst ? "" : offTheTabs}>${shown}</a>`) +
      (severity === undefined ? "" : findingLinks(context.findingsAt(name), severity)),
  };
}

/** What is not zero stands out. */
function figure(name: CellName, value: number): string {
  if (value === 0) return "0";
  return `<b>${name.endsWith(".change") ? changeText(value) : figureText(value)}</b>`;
}

const stateMarkup: Readonly<Record<Exclude<ReportCell["state"], "read">, string>> = {
  blank: stateOf("blank"),
  missing: stateOf("missing"),
  lost: stateOf("lost"),
  ambiguous: stateOf("ambiguous"),
};

function stateOf(state: ReportCell["state"]): string {
  const { word, sign } = stateWords[state];
  return `<span class="state"><span aria-hidden="true">${sign}</span>${word}</span>`;
}

function findingLinks(findings: readonly number[], severity: keyof typeof severityWords): string {
  const { sign } = severityWords[severity];
  const links = findings
    .slice(0, namedFindings)
    .map(
      (at) => `<a href="#${findingAnchor(at)}" aria-label="问题 ${at + 1}">${sign} ${at + 1}</a>`,
    );
  const more = findings.length > namedFindings ? `<span>等${findings.length}处</span>` : "";
  return `<span class="in-findings ${severity}">${links.join("")}${more}</span>`;
}

/** The opening of a cell up to its class: what never changes. */
export function cellOpening(name: CellName, columnSpan: number): string {
  return `<td id="${cellAnchor(name)}"${columnSpan > 1 ? ` colspan="${columnSpan}"` : ""}`;
}
