import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";

export interface Filled {
  /** An agency of its own with very many cases. */
  readonly large: number;
  readonly county: number;
  /** All agencies of the county, itself included. */
  readonly below: readonly number[];
}

/** A county's government with its departments, and an agency beside them. */
export async function fillAgencies(db: Queryable, count: number): Promise<Filled> {
  await sql`insert into region (code, name, parent_code, level)
    values ('000000', '中华人民共和国', null, 'nation'), ('330000', '江川省', '000000', 'province'),
      ('330199', '青岚县', '330000', 'county') on conflict do nothing`.execute(db);
  const { rows } = await sql<{ readonly id: number }>`
    insert into agency (region_code, name, match_name, kind, level, place)
    select '330199', '青岚县第' || at || '局', '青岚县第' || at || '局',
      case at when 1 then 'government' else 'department' end, 'county', at
    from generate_series(0, ${count}) as at returning id`.execute(db);
  const [large = 0, county = 0, ...departments] = rows.map(({ id }) => id);
  await sql`update agency set parent_id = ${county} where id = any (${departments}::integer[])`.execute(
    db,
  );
  return { large, county, below: [county, ...departments] };
}

/** Cases of 2023 to 2025 with their events, of every kind of applicant and every result; one in ten is open. */
export async function fillCases(
  db: Queryable,
  agencies: readonly number[],
  each: number,
): Promise<void> {
  await unchecked(db, async (trx) => {
    await sql`
      insert into disclosure_request (agency_id, number, key, received_on, applicant_kind, subject, is_from_ledger,
        is_of_office, is_incomplete, untold, calendar, result, replied_on, verdict)
      select agency, 'X' || at, agency || 'X' || at, received_on,
        (array['natural', 'enterprise', 'research', 'charity', 'legal', 'otherOrg'])[1 + at % 6],
        '某地块征收补偿方案', true, false, false, '{}', 'none',
        case when at % 10 > 0 then (array['granted', 'partial', 'deniedLaw', 'deniedProcess', 'deniedInquiry',
          'unavailableNotHeld', 'refusedPetition', 'refusedRepeat', 'otherNotCorrected'])[1 + at % 9] end,
        case when at % 10 > 0 then received_on + 1 + at % 40 end,
        case when at % 10 > 0 then 'onTime' end
      from unnest(${[...agencies]}::integer[]) as agency cross join generate_series(1, ${each}) as at
      cross join lateral (select date '2023-01-01' + at % 1096 as received_on) as day`.execute(trx);
    await sql`
      insert into request_event (request_id, act, on_day, actor_name)
      select id, act, on_day, '试验' from disclosure_request
      cross join lateral (values ('received', received_on), ('concluded', replied_on)) as event (act, on_day)
      where agency_id = any (${[...agencies]}::integer[]) and on_day is not null`.execute(trx);
  });
}

/** Items made public in 2023 to 2025. */
export async function fillItems(
  db: Queryable,
  agencies: readonly number[],
  each: number,
): Promise<void> {
  await sql`insert into disclosure_item (agency_id, key, title, published_on, origin, attribute, category, lateness)
    select agency, 'I' || at, '关于第' || at || '项的公告', date '2023-01-01' + at % 1096, 'own', 'proactive',
      '类别' || at % 9, 'unknown'
    from unnest(${[...agencies]}::integer[]) as agency cross join generate_series(1, ${each}) as at`.execute(
    db,
  );
}

/** A hundred documents and disputes, and the months' decisions and fees of three years. */
export async function fillOthers(db: Queryable, agencies: readonly number[]): Promise<void> {
  const all = sql`unnest(${[...agencies]}::integer[]) as agency`;
  await sql`insert into normative_document (agency_id, key, number, title, type, issued_on, expires_on)
    select agency, 'D' || at, 'D' || at, '某办法', 'normative', date '2020-01-01' + at * 17,
      date '2024-01-01' + at * 11
    from ${all} cross join generate_series(1, 100) as at`.execute(db);
  await sql`insert into dispute (agency_id, key, number, type, filed_on)
    select agency, 'C' || at, 'C' || at, 'review', date '2023-01-01' + at * 10
    from ${all} cross join generate_series(1, 100) as at`.execute(db);
  await sql`insert into decision_count (agency_id, key, month, type, source, decisions)
    select agency, 'M' || at || type, date '2023-01-01' + at * interval '1 month', type, '系统', at
    from ${all} cross join generate_series(0, 35) as at cross join unnest(array['licensing', 'penalty']) as type`.execute(
    db,
  );
  await sql`insert into fee_sum (agency_id, key, month, item, amount_yuan)
    select agency, 'F' || at, date '2023-01-01' + at * interval '1 month', '登记费', at * 100.01
    from ${all} cross join generate_series(0, 35) as at`.execute(db);
}

/** Without the checks that compare each case with its events: these rows are right. */
function unchecked(db: Queryable, act: (trx: Queryable) => Promise<void>): Promise<void> {
  return db.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx);
    await act(trx);
  });
}
