import type { ShownFile } from "#platform/files/redaction/shown-file.ts";
import type { Mark, SavedMarks } from "../../domain/redaction/mark.ts";

/** 区分处理 of an attachment, as `/api/requests/:id/attachments/:attachment/redaction` tells it. */
export interface RedactionAnswer {
  readonly name: string;
  readonly type: string;
  /** 0: nothing was marked yet. */
  readonly revision: number;
  readonly marks: readonly Mark[];
  readonly saved: readonly SavedMarks[];
  readonly copy: {
    readonly id: number;
    /** Of the marks that it was made by. */
    readonly revision: number;
    readonly pages: number;
    readonly pictures: readonly number[];
    readonly elsewhere: readonly number[];
    readonly by: string;
    readonly at: string;
  } | null;
}

/** What the file says, with its places. */
export type RedactionTextAnswer = ShownFile;

/** What a reply that gives a part says of what it withholds; `null`: nothing was redacted. */
export type WithheldAnswer = {
  readonly held: string;
  readonly basis: string;
  readonly reasons: string;
} | null;
