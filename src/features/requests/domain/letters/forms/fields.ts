import type { FieldType, LetterField } from "../letter.ts";

interface Asked {
  readonly label: string;
  readonly type?: FieldType;
  readonly when?: LetterField["when"];
}

/** A place that has to be filled in. */
export function needed(code: string, mark: string, asked: Asked): LetterField {
  return { code, mark, type: "words", ...asked, isRequired: true };
}

/** A place that may stay blank. */
export function optional(code: string, mark: string, asked: Asked): LetterField {
  return { code, mark, type: "words", ...asked, isRequired: false };
}

export const cited = "《中华人民共和国政府信息公开条例》";
