import { sql } from "kysely";
import { signerOf } from "#features/accounts/index.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AtWorkbench, Awaiting, AwaitingOne } from "#platform/feature/office-places.ts";
import { chainsAwaiting } from "#platform/signing/load-chains.ts";
import type { LetterType } from "../domain/letters/letter-types.ts";
import { letterName } from "../words/letter-words.ts";

/** How many of them the 工作台 names. */
const mostNamed = 5;

/** Letters whose next step somebody can sign (待审签), but for their own work. */
export const lettersToSign: AtWorkbench = {
  permission: "requests.sign",
  awaiting: async (db, { personId, scope }) => {
    const { holds } = await signerOf(db, personId);
    const chains = (await chainsAwaiting(db, holds)).filter(
      ({ subject, authorIds }) =>
        subject.kind.startsWith("request-letter") && !authorIds.includes(personId),
    );
    const of = (kind: string) =>
      chains.flatMap(({ subject }) => (subject.kind === kind ? [subject.id] : []));
    const isOne = sql<boolean>`(letter.id = any (${of("request-letter")}::bigint[])
      or letter.group_id = any (${of("request-letter-group")}::bigint[]))`;
    return [
      await letters(db, scope, {
        name: "待您审签的文书",
        where: isOne,
        path: "/requests/letters?state=review",
      }),
    ];
  },
};

/** What officers go on with: letters that are being written or were returned, and those that are signed and not served. */
export const lettersToGoOn: AtWorkbench = {
  permission: "requests.draft",
  awaiting: async (db, { personId, scope }) => [
    await letters(db, scope, {
      name: "您在拟的文书",
      path: "/requests/letters?state=draft",
      where: sql<boolean>`letter.state = 'draft' and ${personId}::bigint = any (letter.author_ids)`,
    }),
    await letters(db, scope, {
      name: "已签发、等送达的文书",
      path: "/requests/letters?state=signed",
      where: sql<boolean>`letter.state = 'signed'`,
    }),
  ],
};

interface Part {
  readonly name: string;
  /** The screen that lists all of them. */
  readonly path: string;
  readonly where: ReturnType<typeof sql<boolean>>;
}

/** Of the letters of a group the first stands for all. */
async function letters(
  db: Queryable,
  scope: AgencyScope,
  { name, where, path }: Part,
): Promise<Awaiting> {
  const { rows } = await sql<
    AwaitingOne & { readonly type: LetterType; readonly number: string; readonly count: number }
  >`
    select letter.id, letter.type, request.number, agency.name as detail,
      '/requests/letter?id=' || letter.id as path, request.due_on as "dueOn", count(*) over ()::integer as count
    from request_letter as letter join disclosure_request as request on request.id = letter.request_id
      join agency on agency.id = request.agency_id
    where ${isInScope(scope, "request.agency_id")} and request.voided_at is null and ${where}
      and not exists (select from request_letter as before where before.group_id = letter.group_id
        and before.state = letter.state and before.id < letter.id)
    order by request.due_on, letter.id limit ${mostNamed}`.execute(db);
  const first = rows.map(({ count: _, type, number, ...one }) => ({
    ...one,
    title: `${letterName(type)} ${number}`,
  }));
  return { name, state: "awaits", count: rows[0]?.count ?? 0, first, path };
}
