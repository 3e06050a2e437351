import type { InsideUnreadable } from "#formats/extracted.ts";
import type { Result } from "#kernel/result.ts";
import type {
  PictureRefused,
  PlainPicture,
} from "#platform/files/preflight/pictures/plain-picture.ts";
import { newCleanJob, newExamineJob } from "#platform/files/preflight/preflight-jobs.ts";
import type { ThreadJob } from "#platform/jobs/thread-job.ts";
import type {
  AttachmentRead,
  AttachmentToRead,
  AttachmentUnread,
} from "./domain/attachments/attachment-read.ts";
import type { ItemFinding } from "./domain/draft/item-finding.ts";
import type { ToProofread } from "./drafts/proofread-job.ts";
import type { ReadPage, SiteToRead } from "./import/site-job.ts";
import type { WordRead } from "./word-in/word-job.ts";

/** Proofreads what was written of an item, with the words of this installation. */
export const proofreadJob: ThreadJob<ToProofread, readonly ItemFinding[]> = {
  name: "items.proofread",
  of: "stored",
  load: async () => (await import("./drafts/proofread-job.ts")).proofread,
};

/** Examines a file that is to be published with an item. */
export const examineJob = newExamineJob("items");

/** Makes a cleaned copy of it. */
export const cleanJob = newCleanJob("items");

/** Makes a picture for a text of what somebody sent. */
export const pictureJob: ThreadJob<Uint8Array, Result<PlainPicture, PictureRefused>> = {
  name: "items.picture",
  of: "strangers",
  load: async () =>
    (await import("#platform/files/preflight/pictures/plain-picture.ts")).plainPicture,
};

/** Reads a Word document that is to become a text; it is read three times. */
export const wordJob: ThreadJob<Uint8Array, Result<WordRead, InsideUnreadable>> = {
  name: "items.word",
  of: "strangers",
  files: () => 3,
  load: async () => (await import("./word-in/word-job.ts")).readWord,
};

/** Reads an archive of saved pages. */
export const siteJob: ThreadJob<SiteToRead, Result<readonly ReadPage[], string>> = {
  name: "items.site",
  of: "strangers",
  files: () => 6,
  load: async () => (await import("./import/site-job.ts")).readSite,
};

/** Reads a public attachment, for its page and the search. */
export const attachmentJob: ThreadJob<
  AttachmentToRead,
  Result<AttachmentRead, AttachmentUnread>
> = {
  name: "items.attachment",
  of: "strangers",
  load: async () => (await import("./attachments/read-attachment.ts")).readAttachment,
};
