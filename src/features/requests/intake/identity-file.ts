import { createHash } from "node:crypto";
import { text } from "node:stream/consumers";
import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { FileStore } from "#platform/files/store/file-store.ts";
import { type FileType, fileTypeOf, fileTypes } from "#platform/files/store/file-type.ts";
import type { FileRefused } from "#platform/files/store/receive-file.ts";
import { recordFile } from "#platform/files/store/stored-files.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";

/** Bytes of an identity document (身份证明): a photograph or a scan. */
export const identityLimit = 8 * 1024 * 1024;

/** What an identity document may be, by its content. */
export const identityTypes = ["jpeg", "png", "pdf"] as const;

const field = "requests.identity";
/** Its files belong to requests as this. */
const subjectKind = "requests.identity";
const by = "applicant";

/** What is needed to keep and open documents. */
export interface IdentityPlace {
  readonly db: Queryable;
  readonly cipher: FieldCipher;
  readonly files: FileStore;
}

/**
 * Takes an identity document in: typed by what it is, and in the store only as the cipher makes it. The name that it came with may be
 * a person's, and is not kept. What no request takes is swept after a day.
 */
export async function keepIdentity(
  { db, cipher, files }: IdentityPlace,
  bytes: Uint8Array,
  agencyId: number,
): Promise<Result<number, FileRefused>> {
  const type = typeOf(bytes);
  if (!type.ok) return type;
  const sealed = Buffer.from(cipher.seal(field, Buffer.from(bytes).toString("base64")));
  const put = await files.put(piece(sealed), sealed.length);
  if (!put.ok) return put;
  const name = `身份证明.${type.value.endings[0]}`;
  return ok(await recordFile(db, { ...put.value, name, type: type.value }, { agencyId, by }));
}

function typeOf(bytes: Uint8Array): Result<FileType, FileRefused> {
  if (bytes.length === 0) return err({ kind: "empty" });
  if (bytes.length > identityLimit) return err({ kind: "too-large", limit: identityLimit });
  const type = fileTypeOf({ head: bytes, tail: new Uint8Array() });
  if (type === undefined) return err({ kind: "unknown" });
  if (typeof type === "string") return err({ kind: type });
  if (identityTypes.some((one) => one === type.name)) return ok(type);
  const allowed = identityTypes.flatMap((one) => fileTypes.get(one) ?? []);
  return err({ kind: "other-type", found: type, allowed });
}

async function* piece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Gives a document that was kept to the request; false where nobody kept one for the agency, or another request has it. */
export async function claimIdentity(
  trx: Transaction,
  { file, agencyId, requestId }: { file: number; agencyId: number; requestId: number },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update stored_file set subject_kind = ${subjectKind}, subject_id = ${`${requestId}`}, free_since = null
    where id = ${file} and agency_id = ${agencyId} and subject_kind is null and kept_by = ${by}`.execute(
    trx,
  );
  return numAffectedRows === 1n;
}

export interface IdentityFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The document of a request in clear; `undefined` where it has none. */
export async function openIdentity(
  { db, cipher, files }: IdentityPlace,
  requestId: number,
): Promise<IdentityFile | undefined> {
  const { rows } = await sql<{
    readonly key: string;
    readonly name: string;
    readonly type: string;
  }>`
    select key, name, type from stored_file
    where subject_kind = ${subjectKind} and subject_id = ${`${requestId}`} order by id limit 1`.execute(
    db,
  );
  const [found] = rows;
  if (!found) return undefined;
  const opened = cipher.open(field, await text(files.get(found.key)));
  if (!opened.ok) throw new Error(`an identity document does not open: ${opened.error.kind}`);
  return { name: found.name, type: found.type, bytes: Buffer.from(opened.value, "base64") };
}

/** What a document is known by in a form that comes back: nothing that leads to it. */
export function identityMark(token: string, file: number): readonly string[] {
  return ["requests.identity", createHash("sha256").update(token).digest("hex"), `${file}`];
}
