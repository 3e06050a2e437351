import type { Finding } from "#platform/files/preflight/finding.ts";
import {
  asksToAccept,
  findingKinds,
  mayBeCleaned,
  mayLeave,
} from "#platform/files/preflight/finding-kinds.ts";
import { type FindingWords, findingWords } from "#platform/files/preflight/finding-words.ts";
import type { DraftFile } from "../../data/files/draft-files.ts";
import { isOfName, maskNumbers, mayBeAnswered } from "../../files/file-findings.ts";
import type { DraftFileAnswer } from "./draft-file-answer.ts";

const cleanable = new Set(["docx", "xlsx", "png", "jpeg", "webp"]);

/** A file of a draft as the office shows it; where its bytes lie is nobody's business. */
export function draftFileJson(own: DraftFile): DraftFileAnswer {
  const { number, name, type, size, width, height, findings, cleanedOf, by, at } = own;
  const inside = findings.filter((one) => !isOfName(one));
  const blocking = inside.filter(({ kind }) => findingKinds[kind].blocks);
  return {
    number,
    name,
    type,
    size,
    width,
    height,
    findings: inside.map(toldHere),
    mayLeave: mayLeave(inside),
    mayBeAnswered: blocking.length > 0 && blocking.every(({ kind }) => mayBeAnswered(kind)),
    mayBeCleaned: cleanable.has(type) && mayBeCleaned(findings),
    asksToAccept: asksToAccept(findings),
    cleanedOf,
    by,
    at,
  };
}

/** What is sent to one applicant with a reason may not be shown to everyone with one. */
function toldHere(finding: Finding): FindingWords {
  const words = findingWords(finding);
  return finding.kind === "identity-number" ? { ...words, advice: `${maskNumbers}。` } : words;
}
