import { escapeMarkup } from "#formats/escape-markup.ts";
import { stateWords } from "#report/words/state-words.ts";
import { cellAnchor } from "#report-view/anchors.ts";
import { offTheTabs } from "#report-view/off-the-tabs.ts";
import { groupedFigure } from "#ui/charts/figure-words.ts";
import type { AgencyYear } from "../../data/find-agency-years.ts";
import { breakAnchor, breaksAt, type NumberedBreak } from "./year-breaks.ts";
import { type YearFigure, yearFigure } from "./year-figure.ts";
import { type YearRow, type YearRowGroup, yearRowGroups } from "./year-rows.ts";

interface YearsOnPage {
  readonly years: readonly AgencyYear[];
  readonly breaks: readonly NumberedBreak[];
  /** The address of a year's report. */
  readonly hrefOf: (year: number) => string;
}

/** What of a row is the same for every agency. */
interface LaidOutRow {
  readonly row: YearRow;
  /** The row with its label, up to the first figure. */
  readonly opening: string;
  /** Where in a report its first cell stands. */
  readonly fragment: string;
}

const laidOut: readonly (YearRowGroup & { readonly laid: readonly LaidOutRow[] })[] =
  yearRowGroups.map((group) => ({ ...group, laid: group.rows.map(layRow) }));

function layRow(row: YearRow): LaidOutRow {
  const look = row.kind === "single" ? "" : ` class="${row.kind}"`;
  return {
    row,
    opening: `<tr${look}><th scope="row">${escapeMarkup(row.label)}</th>`,
    fragment: `#${cellAnchor(row.cells[0] ?? "")}`,
  };
}

/**
 * The bodies of the years' table as markup: fifty rows with a cell a year are most of the page, and all but the figures is
 * the same for every agency. Rows that no year has are left out.
 */
export function yearsMarkup({ years, breaks, hrefOf }: YearsOnPage): string {
  const hrefs = years.map(({ year }) => escapeMarkup(hrefOf(year)));
  return laidOut.map(({ title, laid }) => groupMarkup(title, laid)).join("");

  function groupMarkup(title: string, rows: readonly LaidOutRow[]): string {
    const shown = rows.map(rowMarkup).join("");
    if (shown === "") return "";
    const head = `<tr class="group"><th scope="rowgroup" colspan="${years.length + 1}">${escapeMarkup(title)}</th></tr>`;
    return `<tbody>${head}${shown}</tbody>`;
  }

  function rowMarkup({ row, opening, fragment }: LaidOutRow): string {
    let isEmpty = true;
    let markup = opening;
    years.forEach((year, at) => {
      const figure = yearFigure(row, year);
      const hasLink = figure.kind !== "absent" && figure.kind !== "unread";
      const link = `<a href="${hrefs[at]}${fragment}"${isEmpty ? "" : offTheTabs}>`;
      if (hasLink) isEmpty = false;
      const marks = breaksAt(breaks, year.year, row.cells).map(breakMark);
      // What does not fit last year's report has its own mark.
      if (marks.length === 0 && row.cells.some((cell) => year.doubtful.has(cell))) {
        marks.push(doubtMark(hrefs[at] ?? ""));
      }
      markup += figureMarkup(figure, link, marks);
    });
    return isEmpty ? "" : `${markup}</tr>`;
  }
}

/** One cell; `link` opens the link to its report, `marks` lead to what was found in it. */
function figureMarkup(figure: YearFigure, link: string, marks: readonly string[]): string {
  switch (figure.kind) {
    case "figure": {
      const look = marks.length > 0 ? " warning" : "";
      return `<td class="figure${look}">${link}${groupedFigure(figure.value)}</a>${marks.join("")}</td>`;
    }
    case "partial":
      return `<td class="figure uncertain">${link}${groupedFigure(figure.value)}</a><span class="aside">另有 ${figure.left} 格未能确认</span></td>`;
    case "uncertain": {
      const { sign, word } = stateWords[figure.state];
      return `<td class="figure uncertain">${link}<span aria-hidden="true">${sign}</span>${word}</a></td>`;
    }
    case "absent":
      return '<td class="figure absent">格式无此项</td>';
    case "unread":
      return '<td class="figure absent">未读出</td>';
  }
}

function breakMark(number: number): string {
  return `<a class="break" href="#${breakAnchor(number)}" aria-label="与上年接不上，第 ${number} 处">！${number}</a>`;
}

function doubtMark(href: string): string {
  return `<a class="break" href="${href}#check"${offTheTabs} aria-label="核对有问题，看报告">疑</a>`;
}
