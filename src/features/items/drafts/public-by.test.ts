import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { type GivenItems, givenItems, wholeContent } from "#tests/support/items/given-items.ts";
import type { DraftAnswer, FindingsAnswer } from "../api/drafts/draft-answer.ts";
import { toMakePublic } from "../desk/due-drafts.ts";
import { publicBy } from "./public-by.ts";

const given = givenDatabase();
let items: GivenItems;
const columns = [
  {
    name: "行政处罚",
    words: ["行政处罚", "处罚决定"],
    duty: null,
    limit: "double-publicity",
    limitDays: null,
  },
  { name: "财政预决算", words: ["财政预决算"], duty: null, limit: "budget", limitDays: null },
  { name: "招生", words: ["招生"], duty: null, limit: "own", limitDays: 5 },
] as const;

beforeAll(async () => {
  items = await givenItems(given);
  for (const [at, { name, words, limit, limitDays }] of columns.entries()) {
    const { rows } = await sql<{ readonly id: number }>`
      insert into catalogue_column (agency_id, name, cycle, limit_by, limit_days, minimum, place, opened_on)
      values (${items.agencyId}, ${name}, 'month', ${limit}, ${limitDays}, 1, ${at}, '2020-01-01') returning id`.execute(
      given.db,
    );
    for (const [place, word] of words.entries()) {
      await sql`insert into catalogue_column_word (column_id, agency_id, word, place)
        values (${rows[0]?.id}, ${items.agencyId}, ${word}, ${place})`.execute(given.db);
    }
  }
});

const content = (category: string, formedOn: string) =>
  ({ attribute: "proactive", category, formedOn }) as const;

test.each([
  // 2026-09-20 is a make-up Sunday; 2026-09-25 to 2026-09-27 are days off.
  ["处罚决定", "2026-09-18", "2026-09-29"],
  ["行政处罚", "2026-11-20", "2026-12-01"],
  ["财政预决算", "2026-11-20", "2026-12-10"],
  ["财政预决算", "2026-11-22", "2026-12-14"],
  ["招生", "2026-11-20", "2026-11-27"],
  ["没有的栏目", "2026-11-20", "2026-12-18"],
])("an item of %s formed on %s is public in time until %s", (category, formedOn, dueOn) => {
  expect(publicBy({ itemId: null, content: content(category, formedOn) }, columns)).toBe(dueOn);
});

test("nothing is due of what is public, stays closed or has no day", () => {
  const one = content("招生", "2026-11-20");
  expect(publicBy({ itemId: 7, content: one }, columns)).toBeNull();
  expect(
    publicBy({ itemId: null, content: { ...one, attribute: "withheld" } }, columns),
  ).toBeNull();
  expect(publicBy({ itemId: null, content: { ...one, formedOn: "" } }, columns)).toBeNull();
});

test("its writers read until when on its screen, with the columns, and find it at their desk from a week before", async () => {
  const whole = { ...wholeContent("处罚决定一"), category: "行政处罚" };
  const path = await items.draft(whole);
  const { publicBy: due, columns: names } = (await items.call("author", "GET", path))
    .body as DraftAnswer;
  expect(due?.on).toBe("2026-12-01");
  expect(names).toEqual(["行政处罚", "财政预决算", "招生"]);
  const desk = async (today: string) => {
    const scope = agencyScope({ kind: "operator" });
    const all = await toMakePublic.awaiting(given.db, { personId: 1, scope, today } as never);
    return all.map(({ state, first }) => [state, first.map(({ title, dueOn }) => [title, dueOn])]);
  };
  const one = [["处罚决定一", "2026-12-01"]];
  const nothing = [] as const;
  expect(await desk("2026-11-23")).toEqual([
    ["late", nothing],
    ["due", nothing],
  ]);
  expect(await desk("2026-11-24")).toEqual([
    ["late", nothing],
    ["due", one],
  ]);
  expect(await desk("2026-12-01")).toEqual([
    ["late", nothing],
    ["due", one],
  ]);
  expect(await desk("2026-12-02")).toEqual([
    ["late", one],
    ["due", nothing],
  ]);
});

test("a column that the agency has not, and a day to come, are to be answered for", async () => {
  const found = async (category: string, formedOn: string) => {
    const path = await items.draft({ ...wholeContent(`信息${category}`), category, formedOn });
    const { findings } = (await items.call("author", "GET", `${path}/findings`))
      .body as FindingsAnswer;
    return findings.map(({ kind, asks }) => [kind, asks]);
  };
  expect(await found("处罚决定", "2026-11-20")).toEqual([]);
  expect(await found("处罚決定", "2026-11-20")).toEqual([["column", "answer"]]);
  expect(await found("招生", "2999-01-01")).toEqual([["formed-later", "answer"]]);
});
