import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";

/** How many agencies, all of one county, and how many public items in all. */
export interface ItemsAsked {
  readonly agencies: number;
  readonly items: number;
}

/** Paragraphs of an item's text; its page is as long as a notice of two sheets. */
const text = "为规范政府信息公开工作，现将有关事项通知如下，请遵照执行。".repeat(30);

/** Agencies with public items over ten years, written by the database itself: rows come as they were, and what watches them has nothing to do. */
export async function fillItems(db: Queryable, { agencies, items }: ItemsAsked): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql`
      insert into region (code, name, parent_code, level) values
        ('100000', '中华人民共和国', null, 'nation'), ('990000', '虚岚省', '100000', 'province'),
        ('990100', '虚江市', '990000', 'city'), ('990121', '虚山县', '990100', 'county')`.execute(
      trx,
    );
    await sql`
      insert into agency (region_code, name, match_name, kind, level)
      select '990121', '虚山县第' || n || '局', '虚山县第' || n || '局', 'department', 'county'
      from generate_series(1, ${agencies}::integer) as n`.execute(trx);
    await sql`
      insert into disclosure_item (agency_id, key, title, published_on, index_number, category, origin, attribute, created_on)
      select 1 + n % ${agencies}::integer, 'k' || n, '关于第' || n || '号事项的通知', day, 'SJ-' || n,
        (array['通知公告', '财政预决算', '行政许可', '规划计划'])[1 + n % 4], 'own', 'proactive', day
      from generate_series(1, ${items}::integer) as n, lateral (select date '2026-11-30' - n % 3650 as day) as dated`.execute(
      trx,
    );
    await sql`
      insert into item_page (item_id, agency_id, title, category, index_number, document_number, summary, published_on, markup)
      select id, agency_id, title, category, index_number, '', title, published_on, '<article><h2>' || title || '</h2><p>' || ${text} || '</p></article>'
      from disclosure_item`.execute(trx);
  });
  await fillSections(db, agencies);
  for (const table of ["disclosure_item", "item_page", "agency", "catalogue_column"]) {
    await sql`vacuum analyze ${sql.table(table)}`.execute(db);
  }
}

/** Each agency's columns, one a word of its items, and its guide. */
async function fillSections(db: Queryable, agencies: number): Promise<void> {
  const words = ["通知公告", "财政预决算", "行政许可", "规划计划", "公开制度"];
  await sql`
    insert into catalogue_column (agency_id, name, duty, cycle, limit_by, minimum, place, opened_on)
    select agency, word, case word when '公开制度' then 'systems' when '财政预决算' then 'budgets' end, 'quarter', 'regulation', 0, at, '2020-01-01'
    from generate_series(1, ${agencies}::integer) as agency, unnest(${words}::text[]) with ordinality as one (word, at)
    order by agency, at`.execute(db);
  await sql`
    insert into catalogue_column_word (column_id, agency_id, word, place)
    select id, agency_id, name, 0 from catalogue_column`.execute(db);
  const said = {
    classification: text,
    arrangement: text,
    access: text,
    requests: "",
    supervision: text,
  };
  await sql`
    insert into disclosure_guide_version (agency_id, number, signed, published_on)
    select agency, 1, ${JSON.stringify({ words: said, reviewOn: "2027-01-01" })}, '2026-01-01'
    from generate_series(1, ${agencies}::integer) as agency`.execute(db);
}

/** Publishes one more item of an agency as the room's act does: its page, and the word that content changed. */
export async function publishOne(db: Queryable, agencyId: number): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ readonly id: number }>`
      insert into disclosure_item (agency_id, key, title, published_on, category, origin, attribute, created_on)
      values (${agencyId}, 'new' || clock_timestamp(), '关于新事项的通知', '2026-12-01', '通知公告', 'own', 'proactive', '2026-12-01')
      returning id`.execute(trx);
    const id = rows[0]?.id ?? 0;
    await sql`
      insert into item_page (item_id, agency_id, title, category, index_number, document_number, summary, published_on, markup)
      values (${id}, ${agencyId}, '关于新事项的通知', '通知公告', 'N' || ${id}::text, '', '新事项', '2026-12-01', '<p>新事项</p>')`.execute(
      trx,
    );
    await raiseContentVersion(trx, ["items"], { agencies: [agencyId] });
    return id;
  });
}
