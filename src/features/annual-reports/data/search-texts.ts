import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import { agencyKinds } from "#features/agencies/domain/index.ts";
import { nameThenAndNow } from "#features/agencies/index.ts";
import { untilContentChanges } from "#platform/cache/until-content-changes.ts";
import type { Queryable } from "#platform/db/queryable.ts";

/** A report that has the words in its text. */
export interface TextFound {
  readonly agencyId: number;
  readonly agencyName: string;
  readonly preface: string | null;
  readonly sections: readonly FoundSection[];
}

export interface FoundSection {
  readonly number: number;
  readonly heading: string;
  readonly text: string;
}

export interface TextsFound {
  readonly total: number;
  readonly reports: readonly TextFound[];
}

interface TextsAsked {
  readonly year: number;
  readonly words: readonly string[];
  readonly limit: number;
}

/**
 * Current reports of a year that have every word in their text or in the agency's name, at least one in the text alone;
 * agencies in the order of lists. Reads the texts of the whole year: see ADR 0047.
 */
export const searchTexts = untilContentChanges(textsWith, {
  shows: ["agencies", "reports"],
  most: 300,
});

async function textsWith(db: Queryable, { year, words, limit }: TextsAsked): Promise<TextsFound> {
  const inText = words.map((word) => sql<boolean>`texts.whole like ${contains(word)}`);
  const fits = words.map((word, at) => sql`(${inText[at]} or agency.name like ${contains(word)})`);
  const { rows } = await sql<Row>`
    with fitting as (
      select report.id, agency.id as agency_id, ${nameThenAndNow(year)} as name, count(*) over ()::integer as total,
        row_number() over (
          order by agency.region_code, array_position(${agencyKinds}::text[], agency.kind),
            agency.place, agency.name collate by_pinyin, agency.id
        ) as listed_at
      from report join agency on agency.id = report.agency_id
      -- made once a report, however many words there are
      cross join lateral (
        select ${shownText(words)} as whole offset 0
      ) as texts
      where report.is_current and report.year = ${year}
        and ${sql.join(fits, sql` and `)} and (${sql.join(inText, sql` or `)})
        -- its name has them all: it is found among the agencies
        and not (${sql.join(
          words.map((word) => sql`agency.name like ${contains(word)}`),
          sql` and `,
        )})
      order by listed_at limit ${limit}
    )
    select fitting.agency_id as "agencyId", name as "agencyName", total, preface, sections
    from fitting join report on report.id = fitting.id
    order by listed_at`.execute(db);
  return {
    total: rows[0]?.total ?? 0,
    reports: rows.map(({ total, sections, ...report }) => ({
      ...report,
      sections: sectionsSchema.parse(sections),
    })),
  };
}

interface Row extends Omit<TextFound, "sections"> {
  readonly total: number;
  readonly sections: unknown;
}

const sectionsSchema = z.array(
  z.object({ number: z.int(), heading: z.string(), text: z.string() }),
);

/** What is printed of it in words, without the keys that JSON stores it under. */
const textOfReport = sql<string>`concat_ws(E'\n', report.preface, (
  select string_agg(concat_ws(E'\n', section ->> 'heading', section ->> 'text'), E'\n')
  from jsonb_array_elements(report.sections) as section))`;

/** Plain, full-width and mathematical. */
const digit = "0-9０-９\\U0001d7ce-\\U0001d7ff";
/** Seven digits or more with little between them, as every number is that pages hide (`text/privacy`), and dates that are none. */
const longNumber = `(?:[${digit}][^${digit}\\u4e00-\\u9fffA-Za-z]{0,12}){6,}[${digit}]`;

/** So that no word with a digit is found where a page shows asterisks. What has none of these words is quickly passed over. */
function shownText(words: readonly string[]): RawBuilder<string> {
  const patterns = words.filter((word) => /\d/.test(word)).map(contains);
  if (patterns.length === 0) return textOfReport;
  return sql`(select case when whole like any(${patterns}::text[])
    then regexp_replace(whole, ${longNumber}, '*', 'g') else whole end
    from (select ${textOfReport} as whole offset 0) as stored)`;
}

function contains(word: string): string {
  return `%${word.replace(/[%_\\]/g, "\\$&")}%`;
}
