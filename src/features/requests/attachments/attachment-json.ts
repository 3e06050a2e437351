import {
  asksToAccept,
  mayBeCleaned,
  mayBeReleased,
} from "#platform/files/preflight/finding-kinds.ts";
import { findingWords } from "#platform/files/preflight/finding-words.ts";
import type { AttachmentAnswer } from "../api/letters/attachment-answer.ts";
import type { Attachment } from "./attachments-of.ts";

const cleanable = new Set(["docx", "xlsx", "png", "jpeg", "webp"]);
const redactable = new Set(["pdf", "docx"]);

/** An attachment as the office shows it. */
export function attachmentJson(attachment: Attachment): AttachmentAnswer {
  const { id, name, size, by, at, cleanedOf, findings, mayLeave, type, copyId, redactedOf } =
    attachment;
  const { releasedBy, releasedAt, releasedBecause } = attachment;
  const isReleased = releasedBy !== null && releasedAt !== null && releasedBecause !== null;
  return {
    id,
    name,
    size,
    by,
    at,
    cleanedOf,
    mayLeave,
    copyId,
    redactedOf,
    mayBeRedacted: redactable.has(type) && redactedOf === null,
    findings: findings.map(findingWords),
    ...(isReleased && { released: { by: releasedBy, at: releasedAt, because: releasedBecause } }),
    mayBeCleaned: cleanable.has(type) && mayBeCleaned(findings),
    asksToAccept: asksToAccept(findings),
    mayBeReleased: !mayLeave && copyId === null && mayBeReleased(findings),
  };
}
