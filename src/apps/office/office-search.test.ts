import { beforeAll, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenOffice } from "#tests/support/given-office.ts";
import { type GivenPerson, givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency, givenStoredReport, qinghe } from "#tests/support/given-stored-report.ts";
import { importLines } from "#tests/support/ledger/import-lines.ts";
import { kindOf } from "#tests/support/ledger/kind-of.ts";

const given = givenDatabase();
const own = { name: "青禾县水利局", region: qinghe };
const today = "2026-11-30";
let agency = 0;
let other = 0;

const ledgers: Readonly<Record<string, readonly string[]>> = {
  requests: [
    "编号,收到日期,申请人类型,申请内容",
    "〔2026〕7号,2026-09-01,公民,河道清淤资金材料",
    "〔2026〕8号,2026-11-05,公民,河道采砂许可材料",
  ],
  items: ["标题,公开日期,类别", "河道管理范围公告,2026-03-02,通知公告"],
  documents: ["文号,标题,类型,制发日期", "水规〔2026〕1号,河道管理办法,行政规范性文件,2026-02-01"],
  disputes: ["编号,类型,立案日期", "河复〔2026〕3号,行政复议,2026-05-06"],
};

beforeAll(async () => {
  agency = await givenAgency(given.db, own);
  other = await givenAgency(given.db, { name: "青禾县文化局", region: qinghe });
  for (const [name, lines] of Object.entries(ledgers)) {
    const { errors } = await importLines(given.db, { kind: await kindOf(name), agency }, lines);
    expect([name, errors]).toEqual([name, []]);
  }
  await givenStoredReport(given.db, { agency: own, year: 2025 });
});

async function asked(path: string, role: NonNullable<GivenPerson["role"]>, agencyId: number) {
  const id = await givenPerson(given.db, {
    account: `${role}-${agencyId}-${path.length}`,
    role,
    agencyId,
  });
  const headers = await givenSession(given.db, id);
  const answer = await givenOffice(given.db, { today: () => today }).request(path, { headers });
  return answer.json();
}

interface Found {
  readonly kinds: readonly {
    readonly name: string;
    readonly hits: readonly { readonly title: string; readonly path: string }[];
  }[];
}

async function found(q: string, role: NonNullable<GivenPerson["role"]>, agencyId = agency) {
  const { kinds } = (await asked(
    `/api/search?q=${encodeURIComponent(q)}`,
    role,
    agencyId,
  )) as Found;
  return Object.fromEntries(kinds.map(({ name, hits }) => [name, hits.map(({ title }) => title)]));
}

test.each([
  ["河", "disclosure-head"],
  ["水利局 河", "leader"],
] as const)("what the rooms have of %s is found together by a %s", async (q, role) => {
  const kinds = await found(q, role);
  expect(kinds).toMatchObject({
    主动公开信息: ["河道管理范围公告"],
    规章规范性文件: ["河道管理办法"],
    依申请公开: ["河道采砂许可材料", "河道清淤资金材料"],
    行政复议与诉讼: ["河复〔2026〕3号"],
  });
});

test.each([
  ["〔2026〕8号", "依申请公开", "河道采砂许可材料"],
  ["水规〔2026〕1号", "规章规范性文件", "河道管理办法"],
  ["水利局 2025", "年报", "青禾县水利局 2025 年度报告"],
])("%s is found by its number", async (q, name, title) => {
  expect((await found(q, "disclosure-head"))[name]).toEqual([title]);
});

test("a document is told with its number", async () => {
  const answer = await asked(`/api/search?q=${encodeURIComponent("管理办法")}`, "leader", agency);
  const detail = "青禾县水利局 水规〔2026〕1号";
  expect(answer).toMatchObject({ kinds: [{ name: "规章规范性文件", hits: [{ detail }] }] });
});

test("nobody finds what is another agency's", async () => {
  expect(await found("河", "disclosure-head", other)).toEqual({});
});

test("a sign of the search language is what it is", async () => {
  expect(await found("%", "disclosure-head")).toEqual({});
});

test("a case whose day is over is late on the desk of its officer, and one whose day is near is due", async () => {
  const desk = await asked("/api/workbench", "case-officer", agency);
  const late = { name: "逾期未答复的申请", state: "late", count: 1 };
  const due = { name: "快到期的申请", state: "due", count: 1 };
  const { awaiting } = desk as {
    readonly awaiting: readonly { readonly first: readonly { readonly dueOn: string }[] }[];
  };
  expect(awaiting).toMatchObject([late, due]);
  expect(awaiting[1]?.first[0]?.dueOn).toBe("2026-12-03");
  expect(await asked("/api/workbench", "case-officer", other)).toMatchObject({ awaiting: [] });
});
