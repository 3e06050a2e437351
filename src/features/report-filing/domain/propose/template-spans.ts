import type { Span } from "#kernel/span.ts";
import {
  figureText,
  type LinkedParagraph,
  type LinkedText,
  untrimmedText,
} from "../linked-text.ts";
import { proposeText } from "../propose-text.ts";
import type { RecordedYear, TemplateKind } from "./recorded-year.ts";
import { wholeYear, yearWithoutNotices } from "./whole-year.ts";

/**
 * Where a section's text is the template's (起草) unchanged but for its numbers, as offsets into `plainText`: agencies that begin
 * from the same template do not copy each other there. A clause counts whose every word is the template's.
 */
export function templateSpans(
  text: LinkedText,
  values: ReadonlyMap<string, number>,
): readonly Span[] {
  const whole = untrimmedText(text, values);
  const lead = whole.length - whole.trimStart().length;
  const spans: Span[] = [];
  for (const { words, ...clause } of clausesOf(text, values)) {
    const [start, end] = [Math.max(0, clause.start - lead), Math.max(0, clause.end - lead)];
    if (!words.every((one) => templateWords().has(one))) continue;
    const last = spans.at(-1);
    if (last?.end === start) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
  }
  return spans;
}

interface Clause extends Span {
  /** What stands between its figures, without the names of their parts. */
  readonly words: readonly string[];
}

/** A clause ends with its mark. */
const clause = /[^。；;，,、：:]*[。；;，,、：:]|[^。；;，,、：:]+$/g;

function clausesOf(text: LinkedText, values: ReadonlyMap<string, number>): readonly Clause[] {
  const clauses: Clause[] = [];
  let [at, start] = [0, 0];
  let words: string[] = [];
  for (const { word, length, isEnd } of text.flatMap((paragraph) => tokensOf(paragraph, values))) {
    at += length;
    if (word !== "") words.push(word);
    if (!isEnd) continue;
    clauses.push({ start, end: at, words });
    [start, words] = [at, []];
  }
  return clauses;
}

interface Token {
  readonly word: string;
  readonly length: number;
  readonly isEnd: boolean;
}

/** The words and figures of a paragraph in their order, its end last. */
function tokensOf(
  paragraph: LinkedParagraph,
  values: ReadonlyMap<string, number>,
): readonly Token[] {
  const tokens = paragraph.flatMap((one, place): readonly Token[] => {
    if (typeof one !== "string") {
      return [{ word: "", length: figureText(one, values).length, isEnd: false }];
    }
    const next = paragraph[place + 1];
    const name = typeof next === "object" ? (next.part?.name ?? "") : "";
    return [...one.matchAll(clause)].map(([part]) => tokenOf(part, name));
  });
  return [...tokens, { word: "", length: 1, isEnd: true }];
}

/** A word without its mark, its numbers, and without the name of the part whose figure comes next. */
function tokenOf(written: string, name: string): Token {
  const { length } = written;
  const part = written.replace(/\d+/g, "");
  if (/[。；;，,、：:]$/.test(part)) return { word: part.slice(0, -1), length, isEnd: true };
  const word = name !== "" && part.endsWith(name) ? part.slice(0, -name.length) : part;
  return { word, length, isEnd: false };
}

let known: ReadonlySet<string> | undefined;

/** Every word that a template can write, of whatever kind and year. */
function templateWords(): ReadonlySet<string> {
  known ??= new Set(
    kinds.flatMap((kind) =>
      [1, 5, 6].flatMap((section) => years.flatMap((year) => wordsOf(section, year, kind))),
    ),
  );
  return known;
}

const kinds: readonly TemplateKind[] = ["government", "department", "township", "zone", "other"];
const years: readonly RecordedYear[] = [
  wholeYear(1),
  wholeYear(0),
  yearWithoutNotices(1, 0),
  yearWithoutNotices(1, 1),
  // Targets that are more than reached are told in other words.
  wholeYear(101),
];

function wordsOf(section: number, year: RecordedYear, kind: TemplateKind): readonly string[] {
  const oversight = { assessment: null, appraisals: 0, accountable: 0 };
  return clausesOf(proposeText(section, year, { kind, oversight }), year.values).flatMap(
    ({ words }) => words,
  );
}
