import type { Queryable } from "../db/queryable.ts";
import type { MailTime } from "./notice-kind.ts";

/** A message as its reader sees it. */
export interface Notice {
  readonly id: number;
  readonly kind: string;
  readonly words: string;
  readonly path: string;
  readonly madeAt: string;
  readonly readAt: string | null;
}

export interface NoticesAsked {
  readonly personId: number;
  readonly unreadOnly: boolean;
  /** Older than this one. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/** Messages to one person, the latest first. */
export function listNotices(
  db: Queryable,
  { personId, unreadOnly, before, limit }: NoticesAsked,
): Promise<readonly Notice[]> {
  return db
    .selectFrom("notice")
    .select(["id", "kind", "words", "path", "made_at as madeAt", "read_at as readAt"])
    .where("person_id", "=", personId)
    .$if(unreadOnly, (query) => query.where("read_at", "is", null))
    .$if(before !== undefined, (query) => query.where("id", "<", before ?? 0))
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}

/** How many messages somebody has not read. */
export async function countUnread(db: Queryable, personId: number): Promise<number> {
  const { unread } = await db
    .selectFrom("notice")
    .select(({ fn }) => fn.countAll<number>().as("unread"))
    .where("person_id", "=", personId)
    .where("read_at", "is", null)
    .executeTakeFirstOrThrow();
  return unread;
}

/** Marks messages as read, all that one has where none are named; those of others stay as they are. */
export async function markRead(
  db: Queryable,
  {
    personId,
    ids,
    at,
  }: {
    readonly personId: number;
    readonly ids?: readonly number[] | undefined;
    readonly at: string;
  },
): Promise<void> {
  await db
    .updateTable("notice")
    .set({ read_at: at })
    .where("person_id", "=", personId)
    .where("read_at", "is", null)
    .$if(ids !== undefined, (query) => query.where("id", "in", [0, ...(ids ?? [])]))
    .execute();
}

/** What somebody has chosen, by kind. */
export async function noticeChoices(
  db: Queryable,
  personId: number,
): Promise<ReadonlyMap<string, MailTime>> {
  const rows = await db
    .selectFrom("notice_choice")
    .select(["kind", "mail"])
    .where("person_id", "=", personId)
    .execute();
  return new Map(rows.map(({ kind, mail }) => [kind, mail]));
}

/** Keeps a choice, for messages that are made from now on. */
export async function chooseMail(
  db: Queryable,
  choice: { readonly personId: number; readonly kind: string; readonly mail: MailTime },
): Promise<void> {
  const { personId, kind, mail } = choice;
  await db
    .insertInto("notice_choice")
    .values({ person_id: personId, kind, mail })
    .onConflict((on) => on.columns(["person_id", "kind"]).doUpdateSet({ mail }))
    .execute();
}
