import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { setSetting } from "#platform/settings/set-setting.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import {
  type GivenItems,
  givenItems,
  paragraph,
  wholeContent,
} from "#tests/support/items/given-items.ts";
import { oldNamesIn } from "../../data/drafts/known-names.ts";
import type { ItemText, TextCell } from "../../domain/draft/item-text.ts";
import { leadersNamed } from "../../settings.ts";
import type { FindingsAnswer } from "./draft-answer.ts";

const given = givenDatabase();
let items: GivenItems;

beforeAll(async () => {
  items = await givenItems(given);
});

const cell = (text: string): TextCell => ({
  type: "tableCell",
  attrs: { colspan: 1, rowspan: 1 },
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});
const table = (rows: readonly (readonly string[])[]): ItemText["content"][number] => ({
  type: "table",
  content: rows.map((row) => ({ type: "tableRow", content: row.map(cell) })),
});

async function foundIn(title: string, text: ItemText) {
  const path = await items.draft({ ...wholeContent(title), text });
  const { findings } = (await items.call("author", "GET", `${path}/findings`))
    .body as FindingsAnswer;
  return findings.map(({ kind, quote, suggestion }) => [kind, quote, suggestion]);
}

test("what a text says wrongly is told beside it, by the agency's leaders, names and documents", async () => {
  const { agencyId } = items;
  await setSetting(given.db, leadersNamed, {
    for: { of: "agency", id: agencyId },
    fromYear: 0,
    value: "县委书记 李远山；县长 王小明",
    by: { actor: { kind: "command-line", name: "命令行" } },
  });
  await sql`insert into agency_former_name (agency_id, match_name, name, renamed_on)
    values (${agencyId}, '青岚县文教局', '青岚县文教局', '2019-03-01')`.execute(given.db);
  await sql`insert into normative_document (agency_id, key, number, title, type, issued_on, ended_on, ended_by)
    values (${agencyId}, '旧', '青教发〔2012〕5号', '旧招生办法', 'normative', '2012-01-01', '2020-01-01', 'repealed')`.execute(
    given.db,
  );
  const content = [
    paragraph("县长李远山、县委书记王小名参加2026年12月1日（星期三）的会议。"),
    paragraph("依据《旧招生办法》和青教发[2024]3号。由青岚县文教局办理。"),
    paragraph("中标价人民币壹佰元整（¥1,000.00）。"),
    table([
      ["学校", "人数"],
      ["一中", "10"],
      ["二中", "20"],
      ["合计", "40"],
    ]),
  ];
  const found = await foundIn("多处", { type: "doc", content });
  const { rows } = await sql<{ readonly name: string }>`
    select name from agency where id = ${agencyId}`.execute(given.db);
  expect(found).toEqual(
    expect.arrayContaining([
      ["leader-title", "县长李远山", "县委书记李远山"],
      ["weekday", "2026年12月1日（星期三", "2026年12月1日（星期二"],
      ["document-number", expect.stringContaining("青教发[2024]3号"), expect.anything()],
      ["amount", expect.stringContaining("壹佰元整"), undefined],
      ["old-name", "青岚县文教局", rows[0]?.name],
      ["table-sum", "人数 合计 40", "30"],
      ["repealed", "旧招生办法", "2020-01-01"],
    ]),
  );
});

test("the 简称 of an agency that ended is an old name from the year after, and not before", async () => {
  const gone = await givenAgency(given.db, { name: "青岚县教育文化局" });
  await sql`update agency set short_name = '县教文局', dissolved_on = '2019-03-01' where id = ${gone}`.execute(
    given.db,
  );
  await sql`update agency set short_name = '县教育局' where id = ${items.agencyId}`.execute(
    given.db,
  );
  await sql`insert into agency_succession (predecessor_id, successor_id, from_on, kind, takes_over)
    values (${gone}, ${items.agencyId}, '2019-03-01', 'merge', true)`.execute(given.db);
  const asked = { agencyId: items.agencyId, words: "由县教文局办理。" };
  expect(await oldNamesIn(given.db, { ...asked, year: 2026 })).toEqual([
    { word: "县教文局", suggestion: "县教育局", from: "2019-03-01" },
  ]);
  expect(await oldNamesIn(given.db, { ...asked, year: 2019 })).toEqual([]);
});

test("a number of a document is told of once", async () => {
  const content = [paragraph("依据青教发[2024]3号办理。")];
  const found = await foundIn("文号", { type: "doc", content });
  expect(found).toEqual([["document-number", "青教发[2024]3号", "青教发〔2024〕3号"]]);
});

test("a text in which all is right has nothing against it", async () => {
  const content = [
    paragraph("县委书记李远山、县长王小明参加2026年12月1日（星期二）的会议。"),
    table([
      ["学校", "人数"],
      ["一中", "10"],
      ["二中", "20"],
      ["合计", "30"],
    ]),
  ];
  expect(await foundIn("都对", { type: "doc", content })).toEqual([]);
});
