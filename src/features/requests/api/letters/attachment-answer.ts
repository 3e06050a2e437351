import type { FindingWords } from "#platform/files/preflight/finding-words.ts";

/** A file that goes with a reply, as `/api/requests/:id/attachments` tells it. */
export interface AttachmentAnswer {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly by: string;
  readonly at: string;
  /** Its place among the attachments of the case of which it is a cleaned copy. */
  readonly cleanedOf: number | null;
  readonly mayLeave: boolean;
  /** Its redacted copy, which leaves in its place. */
  readonly copyId: number | null;
  /** The attachment that it is the redacted copy of. */
  readonly redactedOf: number | null;
  readonly mayBeRedacted: boolean;
  readonly findings: readonly FindingWords[];
  readonly released?: { readonly by: string; readonly at: string; readonly because: string };
  /** What may be done about what was found; `asksToAccept`: cleaning accepts all tracked changes. */
  readonly mayBeCleaned: boolean;
  readonly asksToAccept: boolean;
  readonly mayBeReleased: boolean;
}
