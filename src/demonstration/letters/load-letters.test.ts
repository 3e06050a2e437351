import { sql } from "kysely";
import { expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { testCipher } from "#tests/support/test-cipher.ts";
import { loadAgencies } from "../agencies.ts";
import { loadPeople } from "../staff/load-people.ts";
import { loadLetters } from "./load-letters.ts";

const given = givenDatabase();

interface Found {
  readonly agency: string;
  readonly type: string;
  readonly state: string;
  readonly number: string | null;
  readonly signed: number;
}

test("letters stand at every stage, small agencies sign without a legal reviewer, and a second time changes nothing", async () => {
  const { db } = given;
  const agencies = await loadAgencies(db);
  await loadPeople(db, agencies);
  const asked = { agencies, cipher: testCipher, today: "2026-11-30" } as const;
  for (const _ of [1, 2]) await loadLetters(db, asked);
  const { rows } = await sql<Found>`
    select agency.name as agency, type, letter.state, letter.number, (
      select count(*)::int from signing join signature on signing_id = signing.id
      where subject_kind = 'request-letter' and subject_id = letter.id
    ) as signed
    from request_letter as letter join agency on agency.id = letter.agency_id order by letter.id`.execute(
    db,
  );
  expect(
    rows.map(({ agency, type, state, number, signed }) => [
      agency.replace("青岚县", ""),
      ...[type, state, number, signed],
    ]),
  ).toEqual([
    ["住房和城乡建设局", "deniedProcess", "served", "信息公开复〔2026〕1号", 1],
    ["自然资源和规划局", "granted", "served", "信息公开复〔2026〕1号", 2],
    ["溪陵镇人民政府", "correction", "served", "信息公开告〔2026〕1号", 1],
    ["教育局", "extension", "signed", "信息公开告〔2026〕1号", 1],
    ["水利局", "unavailableNotHeld", "signed", "信息公开复〔2026〕1号", 1],
    ["自然资源和规划局", "deniedProcess", "review", null, 0],
    ["自然资源和规划局", "partial", "draft", null, 1],
    ["溪陵镇人民政府", "granted", "draft", null, 0],
  ]);
});

test.each(["2026-01-01", "2026-01-02", "2026-01-05"] as const)(
  "on %s nothing is served later than today",
  async (today) => {
    const { db } = given;
    const agencies = await loadAgencies(db);
    await sql`truncate disclosure_request, request_application, request_letter cascade`.execute(db);
    await loadLetters(db, { agencies, cipher: testCipher, today });
    const { rows } = await sql`select from request_letter where served_on > ${today}::date`.execute(
      db,
    );
    expect(rows).toEqual([]);
  },
);

test("every agency of the county has its remedy", async () => {
  const { rows } = await sql`
    select from agency where name like '青岚县%' and (reconsideration_organ is null or court is null
      or reconsideration_organ = name)`.execute(given.db);
  expect(rows).toEqual([]);
});
