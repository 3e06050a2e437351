import { caseOfFiles, keepAttachment } from "#features/requests/attachments/keep-attachment.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { preflight } from "#platform/files/preflight/preflight.ts";
import { receiveFile } from "#platform/files/store/receive-file.ts";
import type { OfficeWorld } from "./office-world.ts";

export const by = { actor: { kind: "system", name: "试验" } } as const;

async function* inOne(bytes: Uint8Array) {
  yield bytes;
}

/** Keeps a file with a case as its attachment; gives its number. */
export async function attachTo(
  { db, files }: OfficeWorld,
  requestId: number,
  { bytes, name }: { readonly bytes: Uint8Array; readonly name: string },
): Promise<number> {
  const scope = agencyScope({ kind: "operator" });
  const of = await caseOfFiles(db, scope, requestId);
  const file = await receiveFile(files, { bytes: inOne(bytes), name, limit: 99_999 });
  if (!of || !file.ok) throw new Error("no attachment was made");
  const { findings } = await preflight(bytes, name);
  const kept = await db
    .transaction()
    .execute((trx) => keepAttachment(trx, of, { scope, by, file: file.value, findings }));
  if (!kept.ok) throw new Error(kept.error);
  return kept.value;
}
