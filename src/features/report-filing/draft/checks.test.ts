import { expect, test } from "vitest";
import { ok } from "#kernel/result.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenStoredReport } from "#tests/support/given-stored-report.ts";
import { givenDraft, year } from "#tests/support/reports/given-draft.ts";
import { compileDictionary } from "#text/proofreading/dictionary.ts";

const given = givenDatabase();

const dictionary = compileDictionary([
  { word: "部暑", suggestion: "部署", level: "ordinary", exceptions: [] },
]);

/** What runs work in processes of its own, with the words of the installation. */
const withWords: Pick<OfficeServices, "run"> = {
  run: async ({ load }, job) => ok(await (await load())(job, { dictionary })),
};

const duties =
  "我局把政府信息公开列入年度重点工作，主要负责人每季度听取汇报，分管负责人逐件审核答复文书，办公室对照主动公开基本目录逐项检查栏目更新，" +
  "对群众关注的水费调整、河道整治、饮水安全等事项提前征求意见并公布采纳情况，选派人员参加全县政务公开业务培训，结合典型案例讲解答复要点，" +
  "对答复不规范的科室现场指出并限期整改，年底将公开工作纳入科室考核，考核结果与评先评优挂钩，切实提高公开质量。";

test("a draft is proofread with the installation's words, and the finding stays until it is mended", async () => {
  const { at, read, write } = await givenDraft(given, withWords);
  const put = async (text: string) => {
    const { revision } = (await read()).draft;
    await write("PUT", `${at}/sections/1`, { body: [[text]], revision });
    return (await read()).findings.filter(({ rule }) => rule === "text.proofreading");
  };
  expect(await put("按上级部暑开展工作。")).toMatchObject([
    { places: [{ quote: "部暑" }], explanation: null },
  ]);
  expect(await put("按上级部署开展工作。")).toEqual([]);
  expect((await read()).isProofread).toBe(true);
});

test("a section is read as it is typed, and nothing of it is saved", async () => {
  const { at, read, write } = await givenDraft(given, withWords);
  const typed = await write("POST", `${at}/sections/1/words`, {
    body: [["按上级部暑开展工作。"]],
    values: {},
  });
  expect(typed.body).toMatchObject({
    messages: [expect.stringContaining("部暑")],
    isProofread: true,
  });
  expect((await read()).sections).toEqual([]);
});

test("where no words were looked through it is said", async () => {
  const { read } = await givenDraft(given);
  expect((await read()).isProofread).toBe(false);
});

test("a section that is another agency's is found, names whose it is, quotes it, and is explained", async () => {
  const { at, read, write, over } = await givenDraft(given);
  const other = await givenStoredReport(given.db, {
    year: year - 1,
    agency: { name: "青溪县林业局" },
    texts: { 1: duties.replace("水费", "林地") },
  });
  await given.tables
    .updateTable("agency")
    .set({ supervisor_id: over })
    .where("id", "=", other.agencyId)
    .execute();
  const { revision } = (await read()).draft;
  await write("PUT", `${at}/sections/1`, { body: [[duties]], revision });
  const same = async () => (await read()).findings.filter(({ rule }) => rule === "filing.same");
  const [found] = await same();
  expect(found?.message).toContain(`青溪县林业局 ${year - 1} 年年报相同`);
  expect(found?.places.map(({ quote }) => quote).join()).toContain(
    "选派人员参加全县政务公开业务培训",
  );
  expect(found?.other?.path).toBe(`/agencies/${other.agencyId}/${year - 1}/`);
  const explained = { finding: found?.key, reason: "同一套制度", revision: revision + 1 };
  expect((await write("POST", `${at}/explanations`, explained)).status).toBe(200);
  expect(await same()).toMatchObject([{ explanation: { reason: "同一套制度" } }]);
});

test("agencies under another supervising office are not compared", async () => {
  const { at, read, write } = await givenDraft(given);
  await givenStoredReport(given.db, {
    year,
    agency: { name: "青远县林业局" },
    texts: { 1: duties },
  });
  const { revision } = (await read()).draft;
  await write("PUT", `${at}/sections/1`, { body: [[duties]], revision });
  expect((await read()).findings.filter(({ rule }) => rule === "filing.same")).toEqual([]);
});

test("a year that does not begin as the last one ended names the records to look through", async () => {
  const { agencyId, read } = await givenDraft(given);
  const { name } = await given.tables
    .selectFrom("agency")
    .select("name")
    .where("id", "=", agencyId)
    .executeTakeFirstOrThrow();
  await givenStoredReport(given.db, {
    year: year - 1,
    agency: { name },
    cells: {
      "t3.carriedOut.natural": 2,
      "t3.carriedOut.total": 2,
      "t3.new.natural": 2,
      "t3.new.total": 2,
    },
  });
  const carry = (await read()).findings.find(({ at }) => at === "natural");
  expect(carry).toMatchObject({
    rule: "t3.carry",
    behind: [
      { figure: "t3.carriedIn.natural", year },
      { figure: "t3.carriedOut.natural", year: year - 1 },
    ],
  });
});

test("a personal number stops the draft until it is hidden; another's may be explained, an identity card's not", async () => {
  const { at, read, write } = await givenDraft(given);
  const text = "值班手机13912345670，联系人身份证号110101199003077715。";
  const { revision } = (await read()).draft;
  await write("PUT", `${at}/sections/1`, { body: [[text]], revision });
  const personal = async () => (await read()).blockers.filter(({ isPersonal }) => isPersonal);
  const asked = async (finding: string | undefined, reason: string) =>
    await write("POST", `${at}/explanations`, {
      finding,
      reason,
      revision: (await read()).draft.revision,
    });
  const both = await personal();
  expect(both.map(({ words }) => words.slice(0, 12)).sort()).toEqual([
    "正文有疑似居民身份证号码",
    "正文有疑似手机号码 13",
  ]);
  for (const { finding } of both) {
    expect((await asked(finding, "即13912345670")).status).toBe(409);
    expect((await asked(finding, "公务值班手机")).status).toBe(200);
  }
  expect((await personal()).map(({ words }) => words.slice(0, 12))).toEqual([
    "正文有疑似居民身份证号码",
  ]);
  const masked = await write("POST", `${at}/mask`, { revision: (await read()).draft.revision });
  expect(masked.status).toBe(200);
  expect(await personal()).toEqual([]);
  expect((await read()).report.sections[0]?.text).toContain("11*************715");
});
