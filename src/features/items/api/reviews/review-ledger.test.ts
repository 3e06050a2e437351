import { beforeAll, expect, test } from "vitest";
import { readDocument } from "#formats/read-document.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { type GivenItems, givenItems, wholeContent } from "#tests/support/items/given-items.ts";
import type { ReviewsAnswer } from "./reviews-answer.ts";

const given = givenDatabase();
let items: GivenItems;

beforeAll(async () => {
  items = await givenItems(given);
});

const ledger = async (query = "") =>
  (await items.call("author", "GET", `/api/item-reviews${query}`)).body as ReviewsAnswer;
const file = async (path: string) => {
  const headers = items.sessions.get("author") ?? {};
  return items.app.request(path, { headers });
};

test("the ledger has every time that an item was sent round, with each step, and what came of it", async () => {
  const path = await items.draft(wholeContent("招生办法"));
  await items.submit(path);
  await items.sign(path, "secrecy", "return");
  await items.submit(path);
  await items.sign(path, "secrecy");
  await items.sign(path, "reviewer");
  await items.call("author", "POST", `${path}/publish`);
  const { reviews } = await ledger();
  expect(reviews.map(({ title, outcome }) => [title, outcome])).toEqual([
    ["招生办法", "signed"],
    ["招生办法", "returned"],
  ]);
  const [last] = reviews;
  expect(last).toMatchObject({ publishedBy: "author", submittedBy: "author" });
  expect(last?.indexNumber).not.toBeNull();
  expect(last?.steps.map(({ step, name, act, opinion }) => [step, name, act, opinion])).toEqual([
    ["保密审查", "secrecy", "signed", "看过"],
    ["审核", "reviewer", "signed", "看过"],
  ]);
  expect((await ledger("?outcome=returned")).reviews).toHaveLength(1);
  const month = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7);
  expect((await ledger(`?month=${month}`)).reviews).toHaveLength(2);
  expect((await ledger("?month=2001-01")).reviews).toEqual([]);
});

test("one time as a sheet to be printed, and a month as Excel", async () => {
  const path = await items.draft(wholeContent("校历"));
  await items.submit(path);
  await items.sign(path, "secrecy");
  const [review] = (await ledger()).reviews;
  for (const format of ["docx", "pdf"]) {
    const sheet = await file(`/api/item-reviews/${review?.id}/sheet/${format}`);
    expect(sheet.status, format).toBe(200);
    const read = await readDocument(new Uint8Array(await sheet.arrayBuffer()));
    const words = JSON.stringify(read).replaceAll(/\s|\\n/g, "");
    for (const said of ["信息发布审签单", "校历", "保密审查", "看过"]) {
      expect(words, format).toContain(said);
    }
    expect(words, format).toContain(review?.contentHash.slice(0, 8));
  }
  const table = await file("/api/item-reviews/table.xlsx");
  expect(table.headers.get("content-type")).toContain("spreadsheetml");
  expect((await file("/api/item-reviews/999999/sheet/pdf")).status).toBe(404);
});
