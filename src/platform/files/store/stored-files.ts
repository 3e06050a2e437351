import { sql } from "kysely";
import { type AgencyScope, isInScope } from "../../auth/agency-scope.ts";
import type { Queryable } from "../../db/queryable.ts";
import type { ReceivedFile } from "./receive-file.ts";

/** A file as a row knows it. */
export interface StoredFile {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
  readonly agencyId: number | null;
}

export interface Kept {
  /** Whose it is; `null`: the installation's. */
  readonly agencyId: number | null;
  /** Who gave it, as the audit trail names them: `person 7`. */
  readonly by: string;
}

/** The record that has a file. */
export interface FileSubject {
  readonly kind: string;
  readonly id: string | number;
}

const shown = [
  ...(["id", "key", "name", "type", "size", "sha256"] as const),
  "agency_id as agencyId",
] as const;

/** Writes down a file that was received, which no record has yet: unless one takes it within a day, it is swept. */
export async function recordFile(
  db: Queryable,
  { key, name, type, size, sha256 }: ReceivedFile,
  { agencyId, by }: Kept,
): Promise<number> {
  const { id } = await db
    .insertInto("stored_file")
    .values({ key, name, type: type.name, size, sha256, agency_id: agencyId, kept_by: by })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Gives files to a record, those alone that no record has and the scope reaches; answers how many. */
export async function claimFiles(
  trx: Queryable,
  scope: AgencyScope,
  { ids, subject }: { readonly ids: readonly number[]; readonly subject: FileSubject },
): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable("stored_file")
    .set({ subject_kind: subject.kind, subject_id: `${subject.id}`, free_since: null })
    .where("id", "in", [...ids, 0])
    .where("subject_kind", "is", null)
    .where(isInScope(scope, "agency_id"))
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** Takes files away from their record, all or one: they are swept after a day. */
export async function freeFiles(
  trx: Queryable,
  subject: FileSubject,
  only?: number,
): Promise<void> {
  await trx
    .updateTable("stored_file")
    .set({ subject_kind: null, subject_id: null, free_since: sql`now()` })
    .where("subject_kind", "=", subject.kind)
    .where("subject_id", "=", `${subject.id}`)
    .$if(only !== undefined, (query) => query.where("id", "=", only ?? 0))
    .execute();
}

/** The files of a record, as they were given. */
export function filesOf(
  db: Queryable,
  scope: AgencyScope,
  subject: FileSubject,
): Promise<readonly StoredFile[]> {
  return db
    .selectFrom("stored_file")
    .select(shown)
    .where("subject_kind", "=", subject.kind)
    .where("subject_id", "=", `${subject.id}`)
    .where(isInScope(scope, "agency_id"))
    .orderBy("id")
    .execute();
}

/** One file, if the scope reaches it. */
export function storedFile(
  db: Queryable,
  scope: AgencyScope,
  id: number,
): Promise<StoredFile | undefined> {
  return db
    .selectFrom("stored_file")
    .select(shown)
    .where("id", "=", id)
    .where(isInScope(scope, "agency_id"))
    .executeTakeFirst();
}
