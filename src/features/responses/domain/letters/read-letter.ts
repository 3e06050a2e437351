import { err, ok, type Result } from "#kernel/result.ts";
import { messageKinds } from "../../words/response-words.ts";

/** A field of the letter box's form, by its name. */
export const letterFields = ["to", "kind", "title", "text", "name", "contact", "isPublic"] as const;

export type LetterField = (typeof letterFields)[number];

/** What was typed, nothing left out and nothing judged. */
export type TypedLetter = Readonly<Record<LetterField, string>>;

/** 网站找错: of the site itself, with a limit of its own. */
export const errorKind = "网站找错";

export const letterKinds = [...messageKinds.filter((kind) => kind !== "其他"), errorKind, "其他"];

/** A letter that can be taken in. */
export interface WrittenLetter {
  readonly to: number;
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly name: string;
  readonly contact: string;
  readonly wantsPublic: boolean;
}

export interface LetterFinding {
  readonly field: LetterField;
  readonly kind: "missing" | "unknown" | "too-long" | "not-one-line";
  /** Characters at most. */
  readonly most: number;
}

/** Characters that a field may have. */
export const longestOf = { title: 60, text: 2_000, name: 50, contact: 100 } as const;

/** The letter, or everything that is wrong with it. */
export function readLetter(
  typed: TypedLetter,
  agencies: readonly number[],
): Result<WrittenLetter, readonly LetterFinding[]> {
  const to = Number(typed.to);
  const findings = [
    ...choice("to", agencies.includes(to) ? typed.to : "", typed.to),
    ...choice("kind", letterKinds.includes(typed.kind) ? typed.kind : "", typed.kind),
    ...missing(typed, ["title", "text", "name", "contact"]),
    ...(["title", "text", "name", "contact"] as const).flatMap((field) => tooLong(typed, field)),
    ...(["title", "name", "contact"] as const).flatMap((field) => oneLine(typed, field)),
    ...choice("isPublic", /^(?:yes|no)$/.test(typed.isPublic) ? "any" : "", typed.isPublic),
  ];
  if (findings.length > 0) return err(findings);
  const { kind, title, text, name, contact } = typed;
  return ok({ to, kind, title, text, name, contact, wantsPublic: typed.isPublic === "yes" });
}

function choice(field: LetterField, known: string, typed: string): readonly LetterFinding[] {
  if (known !== "") return [];
  return [{ field, kind: typed === "" ? "missing" : "unknown", most: 0 }];
}

function missing(typed: TypedLetter, fields: readonly LetterField[]): readonly LetterFinding[] {
  return fields
    .filter((field) => typed[field] === "")
    .map((field) => ({ field, kind: "missing", most: 0 }));
}

function tooLong(typed: TypedLetter, field: keyof typeof longestOf): readonly LetterFinding[] {
  const most = longestOf[field];
  return [...typed[field]].length > most ? [{ field, kind: "too-long", most }] : [];
}

function oneLine(typed: TypedLetter, field: LetterField): readonly LetterFinding[] {
  return /[\n\r]/.test(typed[field]) ? [{ field, kind: "not-one-line", most: 0 }] : [];
}
