import type { Attachment } from "../../attachments/attachments-of.ts";
import type { Redaction } from "../../redaction/redaction-of.ts";
import type { RedactionAnswer } from "./redaction-answer.ts";

/** A redaction as the office shows it; of its secrets nothing leaves. */
export function redactionJson(
  { name, type }: Attachment,
  redaction: Redaction | undefined,
): RedactionAnswer {
  if (!redaction) return { name, type, revision: 0, marks: [], saved: [], copy: null };
  const { revision, marks, saved, copy } = redaction;
  if (!copy) return { name, type, revision, marks, saved, copy };
  const { pages, pictures, elsewhere } = copy.facts;
  const { id, by, at } = copy;
  const told = { id, revision: copy.revision, pages, pictures, elsewhere, by, at };
  return { name, type, revision, marks, saved, copy: told };
}
