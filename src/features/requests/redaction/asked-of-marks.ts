import type {
  CertificateFacts,
  ReasonedArea,
  ReasonedPassage,
  RedactionAsked,
} from "#platform/files/redaction/redaction.ts";
import type { Mark } from "../domain/redaction/mark.ts";
import { basisWords } from "../words/redaction-words.ts";

interface Given {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** `pdf` or `docx`. */
  readonly type: string;
  readonly marks: readonly Mark[];
  readonly facts: CertificateFacts;
}

/** What a copy is made of: the marks that fit the file, their grounds in words. */
export function askedOfMarks({ type, marks, ...told }: Given): RedactionAsked {
  if (type === "docx") return { kind: "docx", ...told, marks: marks.flatMap(passage) };
  return { kind: "pdf", ...told, marks: marks.flatMap(area) };
}

const whyOf = ({ ground, reason }: Mark) => ({ basis: basisWords(ground), reason });

function area(mark: Mark): readonly ReasonedArea[] {
  if (mark.kind !== "area") return [];
  const { page, left, top, right, bottom } = mark;
  return [{ page, left, top, right, bottom, why: whyOf(mark) }];
}

function passage(mark: Mark): readonly ReasonedPassage[] {
  if (mark.kind !== "passage") return [];
  const { block, cell, start, end } = mark;
  return [{ block, start, end, ...(cell !== undefined && { cell }), why: whyOf(mark) }];
}
