import { type LocalDate, parseLocalDate } from "#kernel/local-date.ts";
import { dateWords } from "#text/chinese/written-date.ts";
import { blank, type LetterField } from "./letter.ts";

/** A place of a text with what stands in it; `null`: nothing. */
export interface Place {
  readonly field: Omit<LetterField, "code">;
  readonly value: string | null;
}

export interface FilledBody {
  readonly paragraphs: readonly string[];
  /** Labels of required places of the text that are blank. */
  readonly unfilled: readonly string[];
}

const place = /\{([^{}]+)\}/g;

/** The marks of a text's places, in order. */
export function marksOf(body: readonly string[]): readonly string[] {
  return body.flatMap((paragraph) => [...paragraph.matchAll(place)].map(([, mark = ""]) => mark));
}

/**
 * Puts what was filled in into the places of a text. A paragraph with an optional place that is blank is left out; one that is
 * nothing but a place becomes as many paragraphs as lines were typed.
 */
export function fillBody(body: readonly string[], places: ReadonlyMap<string, Place>): FilledBody {
  const kept = body.filter((paragraph) => !lacksOptional(paragraph, places));
  const unfilled = marksOf(kept).flatMap((mark) => {
    const at = places.get(mark);
    return at && at.value === null ? [at.field.label] : [];
  });
  return {
    paragraphs: kept.flatMap((paragraph) => filledParagraphs(paragraph, places)),
    unfilled: [...new Set(unfilled)],
  };
}

function lacksOptional(paragraph: string, places: ReadonlyMap<string, Place>): boolean {
  return marksOf([paragraph]).some((mark) => {
    const at = places.get(mark);
    return at !== undefined && at.value === null && !at.field.isRequired;
  });
}

function filledParagraphs(paragraph: string, places: ReadonlyMap<string, Place>): string[] {
  const [only] = /^\{[^{}]+\}$/.test(paragraph) ? marksOf([paragraph]) : [];
  const whole = only === undefined ? undefined : places.get(only);
  if (whole?.value && whole.field.type === "words") return linesOf(whole.value).map(closed);
  return [
    paragraph.replace(place, (written, mark: string, offset: number) => {
      const at = places.get(mark);
      return at ? printed(at, paragraph.slice(offset + written.length)) : written;
    }),
  ];
}

/** The value as it stands before the rest of its paragraph. */
function printed({ field: { type, label }, value }: Place, rest: string): string {
  const endsHere = /^[，。；：、）”]/.test(rest);
  if (value === null) return blank(label) + (type === "words" && !endsHere ? "。" : "");
  switch (type) {
    case "day":
      return dayWords(value);
    case "words": {
      const text = closed(linesOf(value).join(""));
      return endsHere ? text.replace(/[。；]$/, "") : text;
    }
    case "phrase":
      return linesOf(value).join("");
    case "days":
    case "yuan":
      return value;
  }
}

function dayWords(value: string): string {
  const day: LocalDate | undefined = parseLocalDate(value);
  return day ? dateWords(day) : value;
}

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Words as a sentence: with the full stop that they lack. */
export function closed(line: string): string {
  const text = line.replace(/[，、]$/, "");
  return /[。！？；…”]$/.test(text) ? text : `${text}。`;
}
