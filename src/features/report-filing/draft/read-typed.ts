import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { sectionWords } from "#report/words/form-words.ts";
import type { SectionRead, SectionToRead } from "../check/words-job.ts";
import { findDraft } from "../data/drafts.ts";
import { proseBeside } from "../data/prose-beside.ts";
import { type LinkedText, plainText } from "../domain/linked-text.ts";
import { templateSpans } from "../domain/propose/template-spans.ts";

/** A section as somebody types it, with the numbers that stand in it. */
export interface SectionTyped {
  readonly draftId: number;
  readonly number: number;
  readonly body: LinkedText;
  /** By `linkKey`. */
  readonly values: Readonly<Record<string, number>>;
}

interface Reader {
  readonly db: Queryable;
  readonly read: (section: SectionToRead) => Promise<SectionRead>;
}

/** Reads what is typed and saves nothing; `undefined` where there is no such draft. */
export async function readTyped(
  { db, read }: Reader,
  scope: AgencyScope,
  { draftId, number, body, values }: SectionTyped,
): Promise<SectionRead | undefined> {
  const draft = await findDraft(db, scope, draftId);
  if (!draft) return;
  const known = new Map(Object.entries(values));
  return read({
    year: draft.year,
    section: { number, heading: sectionWords[number] ?? "", text: plainText(body, known).text },
    beside: await proseBeside(db, draft),
    fromTemplate: { [number]: templateSpans(body, known) },
  });
}
