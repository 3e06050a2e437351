import type { FieldType, LetterField } from "../letter.ts";

interface Asked {
  readonly label: string;
  readonly type?: FieldType;
}

/** A place that has to be filled in. */
export function needed(code: string, mark: string, { label, type = "words" }: Asked): LetterField {
  return { code, mark, label, type, isRequired: true };
}

/** A place that may stay blank. */
export function optional(
  code: string,
  mark: string,
  { label, type = "words" }: Asked,
): LetterField {
  return { code, mark, label, type, isRequired: false };
}

export const cited = "《中华人民共和国政府信息公开条例》";
