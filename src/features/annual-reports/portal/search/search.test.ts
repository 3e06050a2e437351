import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency, givenStoredReport } from "#tests/support/given-stored-report.ts";
import { inTestSite } from "#tests/support/test-site.ts";
import { searchRoutes } from "./routes.tsx";

const given = givenDatabase();
let ids: Readonly<Record<"education" | "health" | "government", number>>;

async function found(typed: string, query = ""): Promise<{ html: string; text: string }> {
  const app = inTestSite(searchRoutes({ db: given.db }));
  const response = await app.request(`/search/?q=${encodeURIComponent(typed)}${query}`);
  const html = await response.text();
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? "";
  return { html: main, text: main.replace(/<[^>]+>/g, "").replace(/\s+/g, " ") };
}

/** Figures of table three that add up, all of natural persons. */
function ofNaturalPersons(figures: Readonly<Record<string, number>>) {
  return Object.fromEntries(
    Object.entries(figures).flatMap(([row, value]) => [
      [`t3.${row}.natural`, value],
      [`t3.${row}.total`, value],
    ]),
  );
}

beforeAll(async () => {
  const store = (name: string, kind: "government" | "department", given_: object) =>
    givenStoredReport(given.db, { agency: { name, kind }, year: 2024, ...given_ });
  const education = await store("青禾县教育局", "department", {
    cells: {
      ...ofNaturalPersons({ new: 5, deniedSecret: 2, deniedLaw: 3, total: 5 }),
      "t2.fees.amountWan": 0.5,
    },
    texts: {
      1: "全年通过12345热线答复咨询。",
      3: "未收取信息处理费，没有收费通知。",
      5: "教育局将改进不足。",
      6: "联系人王某，电话13912345670；案卷在C:\\公开。\n第36条 可拨打 139-2344-8866 咨询，𝟏𝟑𝟗77885670 也可以。",
    },
  });
  const health = await store("青禾县卫生健康局", "department", {
    cells: { "t3.deniedSecret.total": "lost" },
    texts: { 3: "信访事项另行办理，不收费。" },
  });
  const government = await store("青禾县人民政府", "government", {
    cells: ofNaturalPersons({ new: 9, deniedSecret: 9, total: 9 }),
  });
  await givenStoredReport(given.db, {
    agency: { name: "青禾县教育局", kind: "department" },
    year: 2023,
    texts: { 5: "公开电话号段之外的信访渠道。" },
  });
  await givenAgency(given.db, { name: "青禾县发展和改革局" });
  await givenAgency(given.db, { name: "青禾县教育体育中心" });
  ids = {
    education: education.agencyId,
    health: health.agencyId,
    government: government.agencyId,
  };
});

describe("rows of the tables", () => {
  test("a group by its name: its sum without governments, who has most, and the government apart", async () => {
    const { html, text } = await found("不予公开");
    expect(text).toContain("年报表格中的项目（1），2024 年");
    expect(text).toContain(
      "（三）不予公开合计：各机关合计 5（2 份年报中有 1 份此项不确定或没有此项，未计入）",
    );
    expect(text).toContain("较多的：青禾县教育局 5人民政府的年报：青禾县人民政府 9");
    expect(html).toContain(`href="/agencies/${ids.education}/2024/#c-t3.deniedSecret.total"`);
  });

  test("one wrong character in a long word", async () => {
    expect((await found("不于公开")).text).toContain("（三）不予公开合计");
    expect((await found("信坊举报")).text).toContain(
      "（五）不予处理 1.信访举报投诉类申请".replace(" ", ""),
    );
  });

  test("a figure that the check finds in doubt is not in the sum, nor among the largest", async () => {
    await givenStoredReport(given.db, {
      agency: { name: "青禾县水利站", kind: "department" },
      year: 2021,
      cells: { "t2.fees.amountWan": 4_520_000 },
    });
    await givenStoredReport(given.db, {
      agency: { name: "青禾县档案馆", kind: "department" },
      year: 2021,
      cells: { "t2.fees.amountWan": 1.5 },
    });
    const { text } = await found("行政事业性收费 2021");
    expect(text).toContain("各机关合计 1.5（未计入 1 份核对发现有疑问的）");
    expect(text).toContain("较多的：青禾县档案馆 1.5");
    expect(text).not.toContain("4,520,000");
  });

  test("an agency and a row together: the agency, its figure, and the way to it", async () => {
    const { html, text } = await found("教育局 不予公开");
    expect(text).toContain("机关（1）青禾县教育局");
    expect(text).toContain("这些机关 2024 年年报中的项目");
    expect(text).toContain("（三）不予公开合计青禾县教育局 5");
    expect(html).toContain(`href="/agencies/${ids.education}/2024/#c-t3.deniedSecret.total"`);
    expect((await found("不予公开 卫健委")).text).toContain("青禾县卫生健康局 0另有 1 格未能确认");
    expect((await found("发改委 收费")).text).toContain("青禾县发展和改革局 无年报");
    expect((await found("教育局")).text).not.toContain("这些机关");
    expect((await found("民政局 不予公开")).text).toContain("没有找到");
  });

  test("of the year that is asked for", async () => {
    expect((await found("收费 2023")).text).toContain("年报表格中的项目（2），2023 年");
  });
});

describe("texts", () => {
  test("reports of the latest year that have the word, each with the words around it", async () => {
    const { html, text } = await found("收费");
    expect(text).toContain("正文提到“收费”的年报（2），2024 年");
    expect(html).toContain("信访事项另行办理，不<mark>收费</mark>。");
    expect(html).toContain(`<a href="/agencies/${ids.health}/2024/#section-3">`);
  });

  test("another year, and an agency's reports alone", async () => {
    expect((await found("信访 2023")).text).toContain("正文提到“信访”的年报（1），2023 年");
    expect((await found("教育局 收费")).text).toContain("正文提到“教育局 收费”的年报（1）");
  });

  test("a report is not found for its agency's name, by which the agency is, though the text has it too", async () => {
    const { text } = await found("教育局");
    expect(text).toContain("机关（1）青禾县教育局");
    expect(text).not.toContain("正文提到");
  });

  test("a hotline is a word; the digits of a person's number are not, though they stand in a text", async () => {
    expect((await found("12345")).text).toContain("正文提到“12345”的年报（1）");
    for (const digits of ["13912345670", "139123", "4567", "电话139"]) {
      const { text } = await found(digits);
      expect([digits, text.includes("正文提到")]).toEqual([digits, false]);
    }
  });

  test("a number of a person beside the word is hidden", async () => {
    const { html } = await found("联系人");
    expect(html).toContain("139****5670");
    expect(html).not.toContain("13912345670");
  });

  test("nothing is found where the page shows asterisks, a short number elsewhere is", async () => {
    for (const digits of ["91", "56", "44", "88", "78", "4-8", "2-34", "12315"]) {
      const { text } = await found(`${digits} 可拨打`);
      expect([digits, text.includes("正文提到")]).toEqual([digits, false]);
    }
    const { html } = await found("36条 可拨打");
    expect(html).toContain("<mark>36条</mark> 可拨打 139-****-8866");
  });

  test("a heading and a backslash are found, how a text is stored is not", async () => {
    expect((await found("存在的主要问题")).text).toContain("正文提到");
    expect((await found("\\公开")).text).toContain("正文提到");
    for (const typed of ["text", "heading", "number", "n第"]) {
      expect([typed, (await found(typed)).text.includes("正文提到")]).toEqual([typed, false]);
    }
  });

  test("words are no patterns, and nothing of them is markup", async () => {
    expect((await found("收%")).text).not.toContain("正文提到");
    expect((await found("<b>收费")).html).not.toContain("<b>收费");
  });
});

describe("agencies", () => {
  test.each([
    ["青禾县教育局", "青禾县教育局"],
    ["教育局", "青禾县教育局"],
    ["发改委", "青禾县发展和改革局"],
    ["青禾县卫健委", "青禾县卫生健康局"],
    ["教育居", "青禾县教育局"],
    ["卫生建康局", "青禾县卫生健康局"],
    ["发政委", "青禾县发展和改革局"],
    ["青禾县卫建委", "青禾县卫生健康局"],
  ])("%s: first %s", async (typed, name) => {
    const { html } = await found(typed);
    const [, first] =
      /<ul class="entries">.*?<a href="\/agencies\/\d+\/">([^<]+)/s.exec(html) ?? [];
    expect(first).toBe(name);
  });

  test("a page behind the last shows the last", async () => {
    const { text } = await found("局", "&page=10000");
    expect(text).toContain("机关（3）");
    expect(text).toContain("青禾县教育局");
    expect((await found("民政局", "&page=3")).text).toContain("没有找到");
  });

  test("what differs by a character says so, what does not is not told", async () => {
    expect((await found("教育居")).text).toContain("下面的只差一个字");
    expect((await found("教育局")).text).not.toContain("只差一个字");
    expect((await found("民政局")).text).toContain("没有找到");
  });

  test("a short name of the register and a former name find it", async () => {
    const id = ids.health;
    await given.tables
      .updateTable("agency")
      .set({ short_name: "县健康办" })
      .where("id", "=", id)
      .execute();
    await sql`insert into agency_former_name (agency_id, match_name, name, renamed_on)
      values (${id}, '青禾县防疫站', '青禾县防疫站', '2019-03-01')`.execute(given.db);
    for (const typed of ["县健康办", "防疫站"]) {
      expect((await found(typed)).text).toContain("机关（1）青禾县卫生健康局");
    }
  });

  test("a name that was confirmed for an agency finds it", async () => {
    await given.tables
      .insertInto("agency_alias")
      .values({
        region_code: "330199",
        match_name: "青禾县招考办",
        name: "青禾县招考办",
        agency_id: ids.education,
      })
      .execute();
    expect((await found("招考办")).text).toContain("机关（1）青禾县教育局");
  });
});

test("an agency is found by a name of before, and one that is no more names who came after it", async () => {
  const renamed = await givenAgency(given.db, { name: "青禾县数据管理局" });
  const gone = await givenAgency(given.db, { name: "青禾县大数据中心" });
  await sql`insert into agency_former_name (agency_id, match_name, name, renamed_on)
    values (${renamed}, '青禾县信息化办公室', '青禾县信息化办公室', '2026-07-01')`.execute(
    given.db,
  );
  await sql`update agency set dissolved_on = '2026-07-01' where id = ${gone}`.execute(given.db);
  await sql`insert into agency_succession (predecessor_id, successor_id, from_on, kind, takes_over)
    values (${gone}, ${renamed}, '2026-07-01', 'merge', true)`.execute(given.db);
  const byOldName = await found("信息化办公室");
  expect(byOldName.html).toContain(`<a href="/agencies/${renamed}/">青禾县数据管理局</a>`);
  expect(byOldName.text).toContain("曾用名 青禾县信息化办公室");
  const ended = await found("大数据中心");
  expect(ended.text).toContain("2026-07-01 并入青禾县数据管理局");
});
