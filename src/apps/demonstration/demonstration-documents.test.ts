import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { loadAgencies } from "#demonstration/agencies.ts";
import { loadColumns } from "#demonstration/columns/load-columns.ts";
import { documentsAt, loadDocuments } from "#demonstration/documents/load-documents.ts";
import { loadItems } from "#demonstration/items/load-items.ts";
import { loadRecords } from "#demonstration/records/load-records.ts";
import { loadPeople } from "#demonstration/staff/load-people.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp } from "#tests/support/given-app.ts";
import { testCipher } from "#tests/support/test-cipher.ts";
import { ledgerNamed, recordedBy } from "./demonstration-records.ts";

/** The stock of years that are over, as table two counts it. */
async function closedYears(db: ReturnType<typeof givenDatabase>["db"], year: number) {
  const { rows } = await sql`
    select year, count(*) filter (where extract(year from issued_on) = year)::int as issued,
      count(*) filter (where extract(year from ends_on) = year)::int as ended,
      count(*) filter (where issued_on <= make_date(year, 12, 31)
        and (ends_on is null or ends_on > make_date(year, 12, 31)))::int as stands
    from normative_document, generate_series(${year - 3}::integer, ${year - 1}::integer) as year
    where voided_at is null group by year order by year`.execute(db);
  return rows;
}

describe.each(["2026-11-30", "2026-01-05"] as const)("the county's documents on %s", (today) => {
  const given = givenDatabase();
  let before: unknown;
  let agencyId = 0;
  const shown = async (path: string) => {
    const app = givenApp(given.db, { today: () => today as LocalDate });
    const answer = await app.request(path);
    expect([path, answer.status]).toEqual([path, 200]);
    return answer.text();
  };

  beforeAll(async () => {
    const { db } = given;
    const all = await loadAgencies(db);
    await loadPeople(db, all);
    const agencies = new Map([...all].filter(([name]) => name === documentsAt));
    agencyId = agencies.get(documentsAt) ?? 0;
    const asked = { kindOf: ledgerNamed, cipher: testCipher, today, recorded: recordedBy };
    await loadRecords(db, agencies, asked);
    await loadColumns(db, { agencies, today });
    await loadItems(db, { agencies, today });
    before = await closedYears(db, 2026);
    await loadDocuments(db, { agencyId, today });
  }, 60_000);

  test("change no year that is over, and are loaded once", async () => {
    expect(await closedYears(given.db, 2026)).toEqual(before);
    await loadDocuments(given.db, { agencyId, today });
    const { rows } = await sql<{ readonly files: number; readonly dead: number }>`
      select (select count(*)::int from document_file) as files,
        (select count(*)::int from document_file as file where file.document_id is not null
          and not exists (select from document_version where document_id = file.document_id)) as dead`.execute(
      given.db,
    );
    expect(rows[0]).toEqual({ files: 17, dead: 0 });
  });

  test("a clean-up is decided and its list public; two issues of the gazette are out", async () => {
    const { rows } = await sql<{ readonly item: number; readonly issues: number }>`
      select (select draft.item_id from document_cleanup join item_draft as draft on draft.id = draft_id) as item,
        (select count(*)::int from public_gazette as issue
          where exists (select from public_gazette_entry where issue_id = issue.id)) as issues`.execute(
      given.db,
    );
    const [found] = rows;
    expect(await shown(`/items/${found?.item}/`)).toContain("废止的文件（");
    expect(found?.issues).toBe(today === "2026-11-30" ? 2 : 1);
  });

  test("the policy library has every state, and what applied on a day before", async () => {
    const library = await shown("/policies/");
    const words = ["有效", "即将失效", "废止", "失效", "已修改", "尚未施行"];
    const some = today === "2026-11-30" ? words : ["有效", "尚未施行", "废止"];
    expect(some.filter((word) => !library.includes(`>${word}<`))).toEqual([]);
    expect(await shown("/policies/?on=2025-06-30")).toContain("2025-06-30 有效的政策文件");
  });
});
