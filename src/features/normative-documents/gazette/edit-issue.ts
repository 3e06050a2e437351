import { sql } from "kysely";
import { regionsOverAgency } from "#features/agencies/index.ts";
import { yearOf } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import { isInScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import { entriesOf, issueToChange } from "../data/gazette/load-issue.ts";
import { ruleMakers } from "../data/rule-makers.ts";
import { keepsGazette } from "../settings.ts";
import {
  type ActsOnGazette,
  type ActsOnIssue,
  type GazetteRefused,
  issueSubject,
} from "./acting.ts";

interface Begun {
  readonly agencyId: number;
  readonly year: number;
  readonly number: number;
  readonly wholeNumber: number | null;
}

/** Begins an issue (新建一期), within the transaction of the act; gives its id. */
export async function beginIssue(
  trx: Transaction,
  act: ActsOnGazette,
  { agencyId, year, number, wholeNumber }: Begun,
): Promise<Result<number, GazetteRefused>> {
  if (!(await keepsOne(trx, act, agencyId))) return err({ kind: "keeps-none" });
  const { rows } = await sql<{ readonly id: number }>`
    insert into gazette_issue (agency_id, year, number, whole_number, begun_by)
    values (${agencyId}, ${year}, ${number}, ${wholeNumber}, ${act.by.actor.name})
    on conflict do nothing returning id`.execute(trx);
  const [issue] = rows;
  if (!issue) return err({ kind: "number-taken", year, number });
  await recordEvents(trx, act.by, [
    {
      action: "gazette.begun",
      subject: issueSubject(issue.id),
      agencyId,
      details: { year, number },
    },
  ]);
  return ok(issue.id);
}

/** Governments of provinces and cities; of counties where it is set so; nobody else. */
async function keepsOne(trx: Transaction, { today }: ActsOnGazette, agency: number) {
  if ((await ruleMakers(trx, [agency])).has(agency)) return true;
  const { rows } =
    await sql`select from agency where id = ${agency} and kind = 'government' and level = 'county'`.execute(
      trx,
    );
  if (rows.length === 0) return false;
  const regions = await regionsOverAgency(trx, agency);
  return settingValue(trx, keepsGazette, { agency, regions, year: yearOf(today) });
}

export interface EntryGiven {
  readonly itemId: number;
  readonly section: string;
}

/** Says what stands in an issue and in which order (编排), until it is published. */
export async function arrangeIssue(
  trx: Transaction,
  act: ActsOnIssue,
  entries: readonly EntryGiven[],
): Promise<Result<void, GazetteRefused>> {
  const issue = await issueToChange(trx, act);
  if (!issue) return err({ kind: "not-found" });
  if (issue.publishedOn !== null) return err({ kind: "published", on: issue.publishedOn });
  const ids = entries.map(({ itemId }) => itemId);
  if (new Set(ids).size < ids.length) return err({ kind: "twice" });
  const { rows } = await sql`
    select from item_page as page where page.item_id = any (${ids}::bigint[]) and page.markup is not null
      and ${isInScope(act.scope, "page.agency_id")}`.execute(trx);
  if (rows.length < ids.length) return err({ kind: "not-public" });
  await sql`delete from gazette_entry where issue_id = ${issue.id}`.execute(trx);
  await sql`
    insert into gazette_entry (issue_id, place, section, item_id)
    select ${issue.id}, place, section, item_id
    from unnest(${ids}::bigint[], ${entries.map(({ section }) => section)}::text[]) with ordinality
      as given (item_id, section, place)`.execute(trx);
  await recordEvents(trx, act.by, [
    {
      action: "gazette.changed",
      subject: issueSubject(issue.id),
      agencyId: issue.agencyId,
      details: { items: ids },
    },
  ]);
  return ok(undefined);
}

/** Publishes an issue (发布): what stands in it stays, in the versions that are public now. */
export async function publishIssue(
  trx: Transaction,
  act: ActsOnIssue,
): Promise<Result<void, GazetteRefused>> {
  const issue = await issueToChange(trx, act);
  if (!issue) return err({ kind: "not-found" });
  if (issue.publishedOn !== null) return err({ kind: "published", on: issue.publishedOn });
  const entries = await entriesOf(trx, issue.id);
  if (entries.length === 0) return err({ kind: "empty-issue" });
  if (entries.some(({ isWithdrawn }) => isWithdrawn)) return err({ kind: "not-public" });
  await sql`
    update gazette_entry as entry set version = (select max(number) from item_version where item_id = entry.item_id)
    where issue_id = ${issue.id}`.execute(trx);
  await sql`
    update gazette_issue set published_on = ${act.today}::date, published_by = ${act.by.actor.name} where id = ${issue.id}`.execute(
    trx,
  );
  await recordEvents(trx, act.by, [
    {
      action: "gazette.published",
      subject: issueSubject(issue.id),
      agencyId: issue.agencyId,
      details: { year: issue.year, number: issue.number, entries: entries.length },
    },
  ]);
  await raiseContentVersion(trx, ["gazette"]);
  return ok(undefined);
}
