import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import { newPageStore } from "#platform/cache/page-store.ts";
import { givenDatabase } from "#tests/support/database.ts";
import {
  type GivenDocuments,
  givenDocuments,
  today,
} from "#tests/support/documents/given-documents.ts";
import { givenApp, testOperation } from "#tests/support/given-app.ts";
import { citedNumbers } from "../domain/library/cited-numbers.ts";

const given = givenDatabase();
let documents: GivenDocuments;
let publication = 0;
let interpretation = 0;
let citing = 0;
let documentId = 0;
/** Repealed ten days from now. */
const endsOn = addDays(today, 10);

beforeAll(async () => {
  documents = await givenDocuments(given);
  const path = await documents.registered("停车办法", "青溪规〔2026〕1号");
  publication = await documents.published(path);
  const { body } = await documents.call("author", "POST", `${path}/interpretations`, {
    form: "text",
  });
  const { draftId } = body as { readonly draftId: number };
  interpretation = await documents.publishDraft(`/api/item-drafts/${draftId}`, "怎样停车。");
  const other = await documents.registered("收费办法", "青溪规〔2026〕2号");
  citing = await documents.published(other, "依照青溪规〔2026〕1号执行。");
  documentId = (await documents.read(path)).file.documentId ?? 0;
  await sql`
    update normative_document set ended_on = ${endsOn}, ended_by = 'repealed' where id = ${documentId}`.execute(
    given.db,
  );
  const { rows } = await sql<{ readonly id: number }>`
    insert into catalogue_column (agency_id, name, cycle, limit_by, limit_days, minimum, place, opened_on)
    values (${documents.agencyId}, '行政规范性文件', 'year', 'own', 5, 0, 1, '2020-01-01') returning id`.execute(
    given.db,
  );
  await sql`insert into catalogue_column_word (column_id, agency_id, word, place)
    values (${rows[0]?.id}, ${documents.agencyId}, '行政规范性文件', 0)`.execute(given.db);
});

/** The page of the column that has it. */
async function columnOf(): Promise<string> {
  const { rows } = await sql<{ readonly id: number; readonly agency: number }>`
    select id, agency_id as agency from catalogue_column where name = '行政规范性文件'`.execute(
    given.db,
  );
  return `/agencies/${rows[0]?.agency}/columns/${rows[0]?.id}/`;
}

async function shown(day: LocalDate) {
  const app = givenApp(given.db, { today: () => day });
  const html = async (path: string) => (await app.request(path)).text();
  const found = new RegExp(
    `/items/${publication}/"[^>]*>(?:(?!</a>).)*</a><span class="tag tag-\\w+">([^<]*)<`,
  );
  return {
    page: /停车办法[\s\S]*?tag-\w+">([^<]*)</.exec(await html(`/documents/${documentId}/`))?.[1],
    library: /停车办法<\/a> <span class="tag tag-\w+">([^<]*)</.exec(await html("/policies/"))?.[1],
    item: /文件效力：[\s\S]*?tag-\w+">([^<]*)</.exec(await html(`/items/${publication}/`))?.[1],
    search: found.exec(await html("/items/search/?q=停车办法"))?.[1],
    all: found.exec(await html("/search/?q=停车办法"))?.[1],
    column: />停车办法<\/a> <span class="tag tag-\w+">([^<]*)</.exec(
      await html(await columnOf()),
    )?.[1],
    home: />停车办法<\/a> <span class="tag tag-\w+">([^<]*)</.exec(await html("/"))?.[1],
    data: JSON.parse(await html("/open-data/items.json")).find(
      ({ title }: { title: string }) => title === "停车办法",
    )?.validity,
    items: />停车办法<\/a> <span class="tag tag-\w+">([^<]*)</.exec(await html("/items/"))?.[1],
    feed: /<title>停车办法（([^）]*)）<\/title>/.exec(await html("/feed.xml"))?.[1],
    interpretation: /解读的文件：[\s\S]*?tag-\w+">([^<]*)</.exec(
      await html(`/items/${interpretation}/`),
    )?.[1],
    citing: /文中提到：[\s\S]*?tag-\w+">([^<]*)</.exec(await html(`/items/${citing}/`))?.[1],
  };
}

const everywhere = (word: string) => ({
  page: word,
  library: word,
  search: word,
  all: word,
  column: word,
  home: word,
  data: word,
  item: word,
  items: word,
  feed: word,
  interpretation: word,
  citing: word,
});

test("a document stands the same everywhere it appears, and changes on its day without anybody's act", async () => {
  expect(await shown(addDays(endsOn, -1))).toEqual(everywhere("即将失效"));
  expect(await shown(endsOn)).toEqual(everywhere("废止"));
});

test("a file of open data is of its day", async () => {
  const tag = async (day: LocalDate) =>
    (await givenApp(given.db, { today: () => day }).request("/open-data/items.csv")).headers.get(
      "etag",
    );
  expect(await tag(endsOn)).toBe(await tag(endsOn));
  expect(await tag(endsOn)).not.toBe(await tag(addDays(endsOn, -1)));
});

test("the page of a document shows what it stands on and what came of it around it", async () => {
  await sql`
    insert into document_relation (agency_id, document_id, kind, target_title, made_by)
    values (${documents.agencyId}, ${documentId}, 'basis', '道路交通安全法', '某')`.execute(
    given.db,
  );
  const app = givenApp(given.db, { today: () => today });
  const page = await (await app.request(`/documents/${documentId}/`)).text();
  const [graph = ""] = /<div class="relation-graph">[\s\S]*?<\/div>/.exec(page) ?? [];
  const words = [
    "依据",
    "《道路交通安全法》",
    "《停车办法》",
    "文字解读",
    `/items/${interpretation}/`,
  ];
  const places = words.map((word) => graph.indexOf(word, graph.indexOf("<ul")));
  expect(places.filter((at) => at < 0)).toEqual([]);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test("what interprets a document that is no more says so in lists; both lead to each other", async () => {
  const app = givenApp(given.db, { today: () => endsOn });
  expect(await (await app.request("/items/")).text()).toContain("所解读文件废止");
  const page = await (await app.request(`/items/${publication}/`)).text();
  expect(page).toContain(`href="/items/${interpretation}/"`);
  expect(await (await app.request(`/items/${interpretation}/`)).text()).toContain(
    `href="/documents/${documentId}/"`,
  );
});

test("pages that are kept end with the day", async () => {
  let day = addDays(endsOn, -1);
  const operation = testOperation(given.db, {
    pageCacheBytes: 10_000_000,
    pages: { store: newPageStore(10_000_000), versions: () => () => "1" },
  });
  const app = givenApp(given.db, { today: () => day, operation });
  const word = async () =>
    /文件效力：[\s\S]*?tag-\w+">([^<]*)</.exec(
      await (await app.request(`/items/${publication}/`)).text(),
    )?.[1];
  expect(await word()).toBe("即将失效");
  day = endsOn;
  expect(await word()).toBe("废止");
});

test.each([
  ["按照青政发〔2024〕3号执行", "青政发〔2024〕3号"],
  ["（青政发[2024] 3号）", "青政发〔2024〕3号"],
  ["云山市人民政府令第9号公布", "云山市人民政府令第9号"],
])("%s cites %s", (text, number) => {
  expect(citedNumbers(text)).toContain(number);
});

test("a year alone cites nothing", () => {
  expect(citedNumbers("在〔2024〕年3月，第3号文件")).toEqual([]);
});
