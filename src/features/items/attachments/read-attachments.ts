import { sizeLimit } from "#formats/limits.ts";
import { err, type Result } from "#kernel/result.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import type { JobHandler, JobServices } from "#platform/jobs/queue/queue-job.ts";
import { gatherAttached, keepRead } from "../data/attachments/keep-read.ts";
import {
  type UnreadAttachment,
  unreadAttachments,
} from "../data/attachments/unread-attachments.ts";
import { findItemPage } from "../data/pages/item-pages.ts";
import type { AttachmentRead, AttachmentUnread } from "../domain/attachments/attachment-read.ts";
import { attachmentJob } from "../thread-jobs.ts";

/**
 * Reads the attachments of an item that is public, each in a process without rights, and lets its page and the search have what
 * they say. Of one that was withdrawn or replaced meanwhile nothing is kept.
 */
export const readAttachments: JobHandler<{ readonly item: number }> = async (
  services,
  { item },
) => {
  const { db } = services;
  for (const file of await unreadAttachments(db, item)) {
    const read = await readOne(services, file);
    const { number, sha256 } = file;
    await db.transaction().execute(async (trx) => {
      await keepRead(trx, {
        itemId: item,
        number,
        sha256,
        read: read.ok ? read.value : read.error,
      });
    });
  }
  await db.transaction().execute(async (trx) => {
    const page = await findItemPage(trx, item);
    if (!page || page.markup === null) return;
    await gatherAttached(trx, item);
    await raiseContentVersion(trx, ["items"], { agencies: [page.agencyId] });
  });
};

async function readOne(
  { run, files }: JobServices,
  { key, size, name }: UnreadAttachment,
): Promise<Result<AttachmentRead, AttachmentUnread>> {
  if (size > sizeLimit) return err("too-large");
  if (!run) throw new Error("no process reads files");
  const pieces: Uint8Array[] = [];
  for await (const piece of files.get(key)) pieces.push(piece);
  const done = await run(attachmentJob, { bytes: Buffer.concat(pieces), name });
  if (done.ok) return done.value;
  switch (done.error.kind) {
    case "too-slow":
    case "too-much-memory":
      return err("too-laborious");
    case "busy":
    case "failed":
      throw new Error(`an attachment was not read: ${done.error.kind}`);
  }
}
