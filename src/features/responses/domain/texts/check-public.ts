import { personalNumbers } from "#text/privacy/personal-numbers.ts";

/** What speaks against making a text public: a number of a person, a person's own name, or nothing written. */
export interface PublicFinding {
  readonly kind:
    | "empty"
    | "too-long"
    | "personal-number"
    | "person-named"
    /** Whoever wrote did not agree, or nobody asked them. */
    | "no-consent"
    | "not-agreed"
    /** What departs from the rule says why. */
    | "no-reason";
  /** The field in which it stands. */
  readonly field: string;
  /** What was found, masked. */
  readonly quote: string;
}

export interface PublicField {
  readonly field: string;
  readonly text: string;
  /** Characters at most. */
  readonly most: number;
}

/** Everything that is to be mended before a text may be signed to be public (条例第十五条); `names`: of persons who are not to be known. */
export function checkPublic(
  fields: readonly PublicField[],
  names: readonly string[] = [],
): readonly PublicFinding[] {
  return fields.flatMap((one) => [...ofLength(one), ...ofNumbers(one), ...ofNames(one, names)]);
}

function ofLength({ field, text, most }: PublicField): readonly PublicFinding[] {
  if (text.trim() === "") return [{ kind: "empty", field, quote: "" }];
  return [...text].length > most ? [{ kind: "too-long", field, quote: `${most}` }] : [];
}

function ofNumbers({ field, text }: PublicField): readonly PublicFinding[] {
  const found = new Set(personalNumbers(text).map(({ masked }) => masked));
  return [...found].map((quote) => ({ kind: "personal-number", field, quote }));
}

/** A name of one sign is no name that could be told from a word. */
function ofNames({ field, text }: PublicField, names: readonly string[]): readonly PublicFinding[] {
  return names
    .filter((name) => [...name].length > 1 && text.includes(name))
    .map((name) => ({ kind: "person-named", field, quote: hidden(name) }));
}

/** 王某某: the first sign, and 某 for each of the others. */
export function hidden(name: string): string {
  const [first = "", ...rest] = name;
  return first + "某".repeat(Math.min(2, rest.length));
}

/** A text as it may be proposed for the public: numbers masked, names of persons hidden. What remains is for a person to see. */
export function proposedPublic(
  text: string,
  names: readonly string[],
  mask: (text: string) => string,
): string {
  const named = names
    .filter((name) => [...name].length > 1)
    .reduce((said, name) => said.replaceAll(name, hidden(name)), text);
  return mask(named);
}
