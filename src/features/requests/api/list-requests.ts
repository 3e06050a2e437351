import { sql } from "kysely";
import { isInScope } from "#platform/auth/agency-scope.ts";
import { holdsText } from "#platform/db/holds-text.ts";
import { yearAsked } from "#platform/http/year-asked.ts";
import { maskedName } from "#platform/records/office/masked-name.ts";
import type { RecordLine, RecordRoom } from "#platform/records/office/record-room.ts";
import { applicantIndex, openApplicant } from "../data/applicant.ts";
import { isWaiting } from "../data/waiting.ts";

/**
 * Requests of one's agencies, newest first, by what stands in the address; applicants are masked. Which they are is found in
 * indexes, and only the rows of the page are read whole.
 */
export const listRequests: RecordRoom["list"] = async (db, scope, asked) => {
  const { filters, after, limit } = asked;
  const { rows } = await sql<RecordLine & { readonly sealed: string | null }>`
    select request.id, request.received_on as "on", request.number, request.subject, request.channel,
      request.applicant_kind as "applicantKind", request.applicant_sealed as sealed, request.result,
      request.replied_on as "repliedOn", request.due_on as "dueOn", request.consulted_until as "consultedUntil", request.verdict, request.section,
      request.is_from_ledger as "isFromLedger", request.is_incomplete as "isIncomplete",
      ${isWaiting} as "isWaiting", request.voided_at is not null as "isVoided", agency.name as "agencyName"
    from (
      select request.id from disclosure_request as request
      where ${isInScope(scope, "request.agency_id")} and ${conditions(filters, asked)}
        and ${after ? sql`(request.received_on, request.id) < (${after.on}::date, ${after.id})` : sql`true`}
      order by request.received_on desc, request.id desc limit ${limit}
    ) as listed join disclosure_request as request on request.id = listed.id
    join agency on agency.id = request.agency_id
    order by request.received_on desc, request.id desc`.execute(db);
  return rows.map(({ sealed, ...row }) => ({
    ...row,
    applicant: maskedName(openApplicant(asked.cipher, sealed)),
  }));
};

type Filters = Readonly<Record<string, string>>;
type Named = Pick<Parameters<RecordRoom["list"]>[2], "cipher" | "inClear">;

function conditions(filters: Filters, named: Named) {
  const all = [
    ...typed(filters, named),
    ...equal(filters),
    // Only what was answered is judged: said so, the list of what was answered is read.
    ...(filters.verdict && filters.verdict !== "none" ? [sql`request.replied_on is not null`] : []),
    ...ofYear(filters),
    ...openAt(filters),
    ...ofState(filters.state),
  ];
  return sql.join(all, sql` and `);
}

/**
 * A number or a part of what was asked for; or, for who may read it in clear, the whole name of the applicant: others could
 * guess who asked for what.
 */
function typed({ q }: Filters, { cipher, inClear }: Named) {
  if (!q) return [];
  return [
    sql`(${holdsText(sql.ref("request.number"), q)} or ${holdsText(sql.ref("request.subject"), q)}
      or (request.applicant_index = ${applicantIndex(cipher, q)}
        and ${isInScope(inClear, "request.agency_id")}))`,
  ];
}

const columns = {
  channel: "channel",
  applicantKind: "applicant_kind",
  result: "result",
  verdict: "verdict",
  section: "section",
};

/** 未登记 is blank. */
function equal(filters: Filters) {
  return Object.entries(columns).flatMap(([name, column]) => {
    const value = filters[name];
    if (!value) return [];
    const stored = sql.ref(`request.${column}`);
    return value === "none" ? [sql`${stored} is null`] : [sql`${stored} = ${value}`];
  });
}

/** Received in a year, or replied in one. */
function ofYear({ year: asked, repliedIn }: Filters) {
  const [year, replied] = [yearAsked(asked), yearAsked(repliedIn)];
  return [
    ...(year === undefined
      ? []
      : [sql`request.received_on between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`]),
    ...(replied === undefined
      ? []
      : [
          sql`request.replied_on is not null and extract(year from request.replied_on) = ${replied}`,
        ]),
  ];
}

/** 年初未办结: received before a year and not replied before it, as the year's 上年结转 counts them. */
function openAt({ openAt: asked }: Filters) {
  const year = yearAsked(asked);
  if (year === undefined) return [];
  const from = sql`${`${year}-01-01`}::date`;
  return [
    sql`request.received_on < ${from} and (request.replied_on is null or request.replied_on >= ${from})
      and (request.replied_on is null
        or extract(year from request.replied_on) > extract(year from request.received_on))`,
  ];
}

/** Voided requests are looked at alone. */
function ofState(state: string | undefined) {
  if (state === "voided") return [sql`request.voided_at is not null`];
  const kept = sql`request.voided_at is null`;
  if (state === "waiting") return [kept, isWaiting];
  if (state === "open") return [kept, sql`request.replied_on is null`];
  if (state === "concluded") return [kept, sql`request.replied_on is not null`];
  if (state === "incomplete") return [kept, sql`request.is_incomplete`];
  return [kept];
}
