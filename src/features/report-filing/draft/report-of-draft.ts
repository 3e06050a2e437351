import type { LocalDate } from "#kernel/local-date.ts";
import type { AnnualReport, Cells, Section } from "#report/annual-report.ts";
import { sectionWords } from "#report/words/form-words.ts";
import type { DraftOverride, DraftSection } from "../data/drafts.ts";
import { type LinkedFigure, plainText } from "../domain/linked-text.ts";

/** What a draft's report is put together from. */
export interface DraftSources {
  readonly compiled: AnnualReport;
  readonly overrides: readonly Pick<DraftOverride, "cell" | "value">[];
  readonly sections: readonly Pick<DraftSection, "number" | "body">[];
  /** By `linkKey`: the figures that the sections link. */
  readonly values: ReadonlyMap<string, number>;
  readonly signedOn?: LocalDate | undefined;
}

export interface DraftedReport {
  readonly report: AnnualReport;
  /** Figures that stand in a section and have no value. */
  readonly open: readonly LinkedFigure[];
}

/** The report as it stands: computed tables with what was typed over them, and the sections with their numbers. */
export function reportOfDraft({
  compiled,
  overrides,
  sections,
  values,
  signedOn,
}: DraftSources): DraftedReport {
  const texts = sections.map(({ number, body }) => ({ number, ...plainText(body, values) }));
  const written = new Map(texts.map(({ number, text }) => [number, text]));
  const cells: Cells = {
    ...compiled.cells,
    ...Object.fromEntries(
      overrides.map(({ cell, value }) => [cell, { value, state: "read" } as const]),
    ),
  };
  return {
    report: {
      ...compiled,
      cells,
      sections: sectionNumbers.map((number): Section => {
        return { number, heading: sectionWords[number] ?? "", text: written.get(number) ?? "" };
      }),
      ...(signedOn !== undefined && { signedOn: { value: signedOn, state: "read" } }),
    },
    open: texts.flatMap(({ open }) => open),
  };
}

const sectionNumbers = [1, 2, 3, 4, 5, 6] as const;
