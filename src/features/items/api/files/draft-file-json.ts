import { asksToAccept, mayBeCleaned, mayLeave } from "#platform/files/preflight/finding-kinds.ts";
import { findingWords } from "#platform/files/preflight/finding-words.ts";
import type { DraftFile } from "../../data/files/draft-files.ts";
import type { DraftFileAnswer } from "./draft-file-answer.ts";

const cleanable = new Set(["docx", "xlsx", "png", "jpeg", "webp"]);

/** A file of a draft as the office shows it; where its bytes lie is nobody's business. */
export function draftFileJson(own: DraftFile): DraftFileAnswer {
  const { number, name, type, size, width, height, findings, cleanedOf, by, at } = own;
  return {
    number,
    name,
    type,
    size,
    width,
    height,
    findings: findings.map(findingWords),
    mayLeave: mayLeave(findings),
    mayBeCleaned: cleanable.has(type) && mayBeCleaned(findings),
    asksToAccept: asksToAccept(findings),
    cleanedOf,
    by,
    at,
  };
}
