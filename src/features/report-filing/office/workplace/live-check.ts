import type { AnnualReport } from "#report/annual-report.ts";
import { checkReport, missingPrevious } from "#report/check/check-report.ts";
import { findingMessage } from "#report/words/finding-message.ts";
import type { WorkplaceAnswer } from "../../api/workplace-answer.ts";
import type { TemplateSpans } from "../../check/same-passages.ts";
import { type LinkedText, plainText } from "../../domain/linked-text.ts";
import { templateSpans } from "../../domain/propose/template-spans.ts";

/** A section as it is being typed, with the numbers of the figures in it. */
export interface SectionTyped {
  readonly number: number;
  readonly body: LinkedText;
  readonly values: Readonly<Record<string, number>>;
}

export interface LiveCheck {
  /** What the checks would find that they do not find in what is saved. */
  readonly fresh: readonly string[];
  /** What they would find no more. */
  readonly gone: readonly string[];
}

type Checked = Pick<WorkplaceAnswer, "report" | "last" | "sections" | "values"> & {
  readonly draft: Pick<WorkplaceAnswer["draft"], "agencyKind">;
};

/** What typing does to the findings, by the same rules as on the server; wrong words and other agencies are the server's to find. */
export function liveCheck(
  { report, last, draft, ...saved }: Checked,
  { number, body, values }: SectionTyped,
): LiveCheck {
  const { text } = plainText(body, new Map(Object.entries(values)));
  const sections = report.sections.map((section) =>
    section.number === number ? { ...section, text } : section,
  );
  const previous = last ? { ...missingPrevious, ...last, edition: report.edition } : undefined;
  const messages = (checked: AnnualReport, fromTemplate: TemplateSpans) =>
    checkReport(checked, previous, { agencyKind: draft.agencyKind, fromTemplate }).findings.map(
      findingMessage,
    );
  const before = spansOf(saved.sections, saved.values);
  const was = messages(report, before);
  const is = messages(
    { ...report, sections },
    { ...before, ...spansOf([{ number, body }], values) },
  );
  return {
    fresh: is.filter((message) => !was.includes(message)),
    gone: was.filter((message) => !is.includes(message)),
  };
}

function spansOf(
  sections: readonly { readonly number: number; readonly body: LinkedText }[],
  values: Readonly<Record<string, number>>,
): TemplateSpans {
  const known = new Map(Object.entries(values));
  return Object.fromEntries(
    sections.map(({ number, body }) => [number, templateSpans(body, known)]),
  );
}
