import type { LocalDate } from "#kernel/local-date.ts";
import type { AnnualReport, Section } from "#report/annual-report.ts";
import { type CellName, otherResultRows } from "#report/form/cell-names.ts";
import { formRows } from "#report/form/form-rows.ts";
import { dateWords } from "#text/chinese/written-date.ts";
import type { Figures } from "./figures/series.ts";
import type { Change } from "./planted-fault.ts";

/** The figures of a year with a fault in them, before the prose is written from them. */
export function plantInFigures(figures: Figures, change: Change | undefined): Figures {
  if (change?.kind === "trial-form") return inTrialForm(figures);
  if (change?.kind !== "raise" && change?.kind !== "set") return figures;
  const planted = new Map(figures);
  for (const [name, by] of Object.entries(change.cells) as [CellName, number][]) {
    const from = change.kind === "raise" ? planted.get(name) : 0;
    if (from === undefined || !planted.has(name)) throw new Error(`no cell ${name}`);
    planted.set(name, from + by);
  }
  return planted;
}

/** A report with a fault in what it says or leaves out; `last` is last year's, as it was published. */
export function plantInReport(
  report: AnnualReport,
  change: Change | undefined,
  last: AnnualReport | undefined,
): AnnualReport {
  switch (change?.kind) {
    case "blank":
      return { ...report, cells: blanked(report.cells, change.begins) };
    case "rewrite":
      return rewritten(report, change);
    case "preface":
      return { ...report, preface: change.rewrite(report.preface ?? "") };
    case "copy-last-year":
      return copied(report, change.sections, last);
    case "leave-out-section":
      return withSections(change.section === 6 ? unsigned(report) : report, (sections) =>
        sections.filter(({ number }) => number !== change.section),
      );
    case "signed":
      return signedOn(report, change.on);
    case "swap-sections":
      return withSections(report, (sections) => swapped(sections, change.sections));
    case "trial-form":
      return { ...report, edition: "2019-trial" };
    default:
      return report;
  }
}

function withSections(
  report: AnnualReport,
  change: (sections: readonly Section[]) => readonly Section[],
): AnnualReport {
  return { ...report, sections: change(report.sections) };
}

/** Who signs, and when, goes with the section it stands in. */
function unsigned(report: AnnualReport): AnnualReport {
  return { ...report, signedOn: { value: null, state: "missing" } };
}

function signedOn(report: AnnualReport, day: LocalDate): AnnualReport {
  const { value } = report.signedOn;
  if (value === null) throw new Error(`${report.agency} ${report.year} is not signed`);
  const [was, is] = [dateWords(value), dateWords(day)];
  return withSections({ ...report, signedOn: { value: day, state: "read" } }, (sections) =>
    sections.map((section) => ({ ...section, text: section.text.replace(was, is) })),
  );
}

function blanked(cells: AnnualReport["cells"], begins: readonly string[]): AnnualReport["cells"] {
  return Object.fromEntries(
    Object.entries(cells).map(([name, cell]) =>
      begins.some((beginning) => name.startsWith(beginning))
        ? [name, { value: null, state: "blank" } as const]
        : [name, cell],
    ),
  );
}

function rewritten(
  report: AnnualReport,
  { section, rewrite }: Extract<Change, { kind: "rewrite" }>,
): AnnualReport {
  const figure = (name: CellName) => report.cells[name]?.value ?? 0;
  return withSections(report, (sections) =>
    sections.map((each) =>
      each.number === section ? { ...each, text: rewrite(each.text, figure) } : each,
    ),
  );
}

function copied(
  report: AnnualReport,
  numbers: readonly number[],
  last: AnnualReport | undefined,
): AnnualReport {
  const year = report.year ?? 0;
  const ofThisYear = (text: string) =>
    text.replaceAll(String(year), String(year + 1)).replaceAll(String(year - 1), String(year));
  return withSections(report, (sections) =>
    sections.map((section) => {
      const earlier = last?.sections.find(({ number }) => number === section.number);
      return earlier && numbers.includes(section.number)
        ? { ...section, text: ofThisYear(earlier.text) }
        : section;
    }),
  );
}

function swapped(
  sections: readonly Section[],
  [left, right]: readonly [number, number],
): readonly Section[] {
  const at = (number: number) => sections.find((section) => section.number === number);
  return sections.flatMap((section) => {
    if (section.number === left) return at(right) ?? [];
    return section.number === right ? (at(left) ?? []) : section;
  });
}

/** The cells of the trial edition: what it shares with the present one, and zero for what it alone has. */
function inTrialForm(figures: Figures): Figures {
  const trial = new Map<CellName, number>();
  for (const [row, columns] of formRows("2019-trial")) {
    for (const column of columns) {
      const name = `${row}.${column}` as CellName;
      trial.set(
        name,
        figures.get(name) ?? (row === "t3.otherSingle" ? others(figures, column) : 0),
      );
    }
  }
  return trial;
}

function others(figures: Figures, column: string): number {
  return otherResultRows["2021"].reduce(
    (sum, row) => sum + (figures.get(`t3.${row}.${column}`) ?? 0),
    0,
  );
}
