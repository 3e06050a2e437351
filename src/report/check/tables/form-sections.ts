import type { AnnualReport, Section } from "#report/annual-report.ts";
import { signatureLines } from "#report/write/signature-lines.ts";
import type { Detail, Instance, Outcome } from "../check-result.ts";
import { holds, type Subject } from "../subject.ts";

const numbers = [1, 2, 3, 4, 5, 6] as const;
/** Sections of text alone; of 2 to 4 `form.tables` reports what is missing, of 5 `form.problems`. */
const textAlone: ReadonlySet<number> = new Set([1, 6]);

/**
 * `form.sections`: the six sections, each there and not without a word, and none after one that follows it in the
 * form. Of a document too long to be read whole the last ones are not known.
 */
export function checkSections({ report }: Subject): readonly Outcome[] {
  return numbers.map((section): Outcome => {
    const instance: Instance = { rule: "form.sections", at: String(section), cells: [] };
    if (isUnknown(report, section)) return { outcome: "unchecked", instance };
    const detail = sectionFault(report, section);
    return detail ? { outcome: "fails", instance, breach: { detail } } : holds(instance);
  });
}

/** The document was not read so far, or breaks off in this section. */
function isUnknown(report: AnnualReport, section: number): boolean {
  const { sections } = report;
  const own = sections.find(({ number }) => number === section);
  if (own) return isCutOffAt(report, own) && isEmpty(report, own);
  return isReadInPart(report) && !sections.some(({ number }) => number > section);
}

function sectionFault(report: AnnualReport, section: number): Detail | undefined {
  const { sections } = report;
  const index = sections.findIndex(({ number }) => number === section);
  const own = sections[index];
  if (!own) return { kind: "section-missing", section };
  const later = sections.findIndex(({ number }) => number > section);
  if (later >= 0 && later < index) {
    return { kind: "section-misplaced", section, after: sections[later]?.number ?? 0 };
  }
  return textAlone.has(section) && isEmpty(report, own)
    ? { kind: "section-empty", section }
    : undefined;
}

/** No word below the heading; who signs the report and when is no text of the last section. */
function isEmpty({ agency }: AnnualReport, { number, text }: Section): boolean {
  const lines = text.split("\n").flatMap((line) => line.trim() || []);
  return lines.length === (number === 6 ? signatureLines(lines, agency) : 0);
}

/** Whether the document was too long and its end was not read. */
export function isReadInPart({ warnings }: AnnualReport): boolean {
  return warnings.some(({ code }) => code === "too-long");
}

const problems: Instance = { rule: "form.problems", at: "5", cells: [] };

/**
 * `form.problems`: section five says something. A missing section is `form.sections`' to report, and a
 * file that breaks off before its end shows nothing about it.
 */
export function checkProblems({ report }: Subject): readonly Outcome[] {
  const section = report.sections.find(({ number }) => number === 5);
  if (!section) return [];
  const text = substance(section.text);
  if (text === "" && isCutOffAt(report, section))
    return [{ outcome: "unchecked", instance: problems }];
  if (text === "") {
    return [
      { outcome: "fails", instance: problems, breach: { detail: { kind: "problems-empty" } } },
    ];
  }
  if (!none.test(text)) return [holds(problems)];
  const quote = section.text;
  return [
    {
      outcome: "fails",
      instance: problems,
      breach: {
        places: [{ section: 5, start: 0, end: quote.length, quote }],
        detail: { kind: "problems-none", text: quote.trim() },
      },
    },
  ];
}

function isCutOffAt({ sections, warnings }: AnnualReport, section: Section): boolean {
  return sections.at(-1) === section && warnings.some(({ code }) => code === "cut-off");
}

const numbering = /[(（]?[一二三四五六七八九十\d]{1,2}[)）、.．]/g;
/** 不存在问题 is an answer, no heading. */
const headings = /(?<!不)存在的?(?:主要)?问题|改进(?:的)?(?:情况|措施)|及/g;
const none =
  /^(?:我[局委办镇乡县区市]|本(?:机关|单位|年度?))*(?:暂?无|暂?没有|不存在)(?:[无没有]|明显|突出|主要|重大)*(?:的?问题)?$/;

/** What is left of a section beside its own headings, numbering and marks. */
function substance(text: string): string {
  if (text.length > 100) return text;
  const words = text.replace(numbering, "").replace(/[\s\p{P}]/gu, "");
  return words.replace(headings, "") || (none.test(words) ? words : "");
}
