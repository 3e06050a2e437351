import { type MeaningKey, meaningKey } from "./meaning-names.ts";

/** A sentence as an official might write it, with what a careful reader takes from its figures. */
export interface LabelledSentence {
  /** The phrasing's name and the sentence's number in it. */
  readonly id: string;
  readonly phrasing: string;
  /** Year of the report and number of the section that it stands in. */
  readonly year: number;
  readonly section: number;
  readonly text: string;
  readonly figures: readonly ExpectedFigure[];
  readonly parts: readonly ExpectedParts[];
  readonly shares: readonly ExpectedShare[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface ExpectedFigure extends Span {
  /** Where it can honestly be read in more than one way, any of these. `none`: it counts nothing. */
  readonly readings: readonly MeaningKey[];
  /** A reader may leave it out without fault. */
  readonly isOptional: boolean;
  readonly value: number;
  readonly precision: ExpectedPrecision;
  readonly year: number | "any";
  /** Zero said in words (未收到): it has no digits, so its place within the sentence is not compared. */
  readonly isInWords: boolean;
}

export type ExpectedPrecision =
  | "exact"
  | "rounded"
  | "exact-or-rounded"
  | "over"
  | "under"
  | "about";

export interface ExpectedParts {
  readonly total: Span;
  readonly parts: readonly Span[];
  readonly isComplete: boolean | "either";
  readonly isOptional: boolean;
}

export interface ExpectedShare {
  readonly kind: "share" | "growth";
  readonly percent: number;
  readonly decimals: number;
  readonly part: Span;
  readonly whole: Span;
  readonly place: Span;
  readonly isOptional: boolean;
}

/**
 * Reads a file of labelled sentences. A phrasing begins with `# name`; a sentence is `year/section text`, in
 * which `{quote|meaning|options}` labels a figure and `\n` is a line break; relations follow it, indented.
 *
 * - meaning: names of `meaning-names.ts`, `+` sums, `/` allows either, `&` is a second figure in the same words,
 *   a `?` before it says that it may be left out, `%` is a percentage;
 * - options: `=12000` the value where the digits alone do not say it, `~` rounded, `~~` exact or rounded, `over`,
 *   `under`, `about`, `@2022` another year than the report's, `@*` any, `#a` a name for the relations;
 * - relations: `a = b + c` complete, `a > b + c` incomplete, `a ~ b + c` either; `share 75.0 p = b / a`,
 *   `growth -10 p = now / last`; a `?` before it says that it may be left out.
 *
 * Throws on a line that is none of these.
 */
export function parseSentences(source: string): readonly LabelledSentence[] {
  const sentences: Draft[] = [];
  let phrasing = "";
  let count = 0;
  for (const line of source.split("\n")) {
    if (line.trim() === "") continue;
    const last = sentences.at(-1);
    if (line.startsWith("# ")) {
      phrasing = line.slice(2);
      count = 0;
    } else if (line.startsWith("  ") && last) addRelation(last, line.trim());
    else {
      count += 1;
      sentences.push(parseSentence(line, phrasing, `${phrasing}/${count}`));
    }
  }
  return sentences.map(({ named, ...sentence }) => sentence);
}

interface Draft extends LabelledSentence {
  readonly figures: ExpectedFigure[];
  readonly parts: ExpectedParts[];
  readonly shares: ExpectedShare[];
  readonly named: Map<string, Span>;
}

function parseSentence(line: string, phrasing: string, id: string): Draft {
  const [, year, section, marked] = /^(\d{4})\/(\d) (.+)$/.exec(line) ?? fail(line);
  const draft: Draft = {
    ...{ id, phrasing, year: Number(year), section: Number(section), text: "" },
    ...{ figures: [], parts: [], shares: [], named: new Map() },
  };
  let text = "";
  for (const piece of (marked ?? "").replaceAll("\\n", "\n").split(/(\{[^}]*\})/)) {
    const start = text.length;
    const [, quote, meanings, options] = /^\{([^|]+)\|([^|]+)(?:\|(.+))?\}$/.exec(piece) ?? [];
    text += quote ?? piece;
    if (quote === undefined || meanings === undefined) {
      if (/[{}]/.test(piece)) fail(line);
      continue;
    }
    addFigure(draft, { quote, meanings, options: options ?? "", start });
  }
  return { ...draft, text };
}

interface Mark {
  readonly quote: string;
  readonly meanings: string;
  readonly options: string;
  readonly start: number;
}

function addFigure(draft: Draft, { quote, meanings, options, start }: Mark): void {
  const span = { start, end: start + quote.length };
  const words = options.split(" ");
  const option = (sign: string) => words.find((word) => word.startsWith(sign))?.slice(sign.length);
  const name = option("#");
  if (name) draft.named.set(name, span);
  if (meanings === "%") return;
  const year = option("@");
  const written = option("=") ?? quote.replaceAll(",", "");
  const value = Number(written);
  for (const meaning of meanings.split("&")) {
    const readings = meaning.replace("?", "").split("/").map(meaningKey);
    if (Number.isNaN(value) && !readings.includes("none")) fail(`${draft.id}: ${quote}`);
    draft.figures.push({
      ...span,
      readings,
      value,
      precision: precisionOf(words),
      year: year === "*" ? "any" : Number(year ?? draft.year),
      isOptional: meaning.startsWith("?"),
      isInWords: value === 0 && !/[\d零]/.test(quote),
    });
  }
}

function precisionOf(words: readonly string[]): ExpectedPrecision {
  if (words.includes("~~")) return "exact-or-rounded";
  if (words.includes("~")) return "rounded";
  return (["over", "under", "about"] as const).find((word) => words.includes(word)) ?? "exact";
}

const sums = /^(\?)?(\w) ([=>~]) (\w(?: \+ \w)*)$/;
const ratios = /^(\?)?(share|growth) (-?[\d.]+) (\w) = (\w) \/ (\w)$/;

function addRelation(draft: Draft, line: string): void {
  const span = (name: string | undefined) => draft.named.get(name ?? "") ?? fail(line);
  const sum = sums.exec(line);
  if (sum) {
    const [, optional, total, sign, parts = ""] = sum;
    draft.parts.push({
      total: span(total),
      parts: parts.split(" + ").map(span),
      isComplete: sign === "~" ? "either" : sign === "=",
      isOptional: optional !== undefined,
    });
    return;
  }
  const [, optional, kind, percent = "", place, part, whole] = ratios.exec(line) ?? fail(line);
  draft.shares.push({
    kind: kind === "share" ? "share" : "growth",
    percent: Number(percent),
    decimals: percent.split(".")[1]?.length ?? 0,
    ...{ part: span(part), whole: span(whole), place: span(place) },
    isOptional: optional !== undefined,
  });
}

function fail(line: string): never {
  throw new Error(`not understood: ${line}`);
}
