import { expect, test } from "vitest";
import { givenReport } from "#tests/support/given-report.ts";
import { samePassages } from "./same-passages.ts";

const prose =
  "我局把政府信息公开列入年度重点工作，主要负责人每季度听取汇报，分管负责人逐件审核答复文书，办公室对照主动公开基本目录逐项检查栏目更新，" +
  "对群众关注的水费调整、河道整治、饮水安全等事项提前征求意见并公布采纳情况，选派人员参加全县政务公开业务培训，结合典型案例讲解答复要点，" +
  "对答复不规范的科室现场指出并限期整改，年底将公开工作纳入科室考核，考核结果与评先评优挂钩。";
const counted =
  "主动公开。全年主动公开政府信息120条，按栏目计机构职能70条、财政信息50条。其中重点领域信息40条。" +
  "依申请公开。全年收到政府信息公开申请7件，上年结转1件，办结6件，结转下年度2件。延期答复1件。".repeat(
    3,
  );

const beside = (text: string) => {
  const { sections } = givenReport({ texts: { 1: text, 5: "无", 6: "无" } });
  return [{ agencyId: 7, agencyName: "青禾县林业局", year: 2024, sections, isPublic: true }];
};
const own = (text: string) => givenReport({ texts: { 1: text, 5: "好", 6: "好" } });

test("prose that is another agency's is found with its passages", () => {
  const [found] = samePassages(own(prose), beside(`${prose}另外一句。`));
  expect(found).toMatchObject({ section: 1, of: { agencyId: 7 }, percent: 100 });
  expect(found?.places[0]?.quote).toContain("选派人员参加全县政务公开业务培训");
});

test("sentences with figures are told in the same words by all, and say nothing", () => {
  expect(samePassages(own(counted), beside(counted.replaceAll("7", "9")))).toEqual([]);
  const [found] = samePassages(own(counted + prose), beside(counted + prose));
  expect(found?.places.map(({ quote }) => quote).join()).not.toContain("依申请公开");
});

test("what the template wrote is nobody's copy, and what stands beside it is", () => {
  const spans = { 1: [{ start: 0, end: prose.length }] };
  expect(samePassages(own(prose), beside(prose), spans)).toEqual([]);
  const head = { 1: [{ start: 0, end: 5 }] };
  expect(samePassages(own(prose), beside(prose), head)).toHaveLength(1);
});

test("other prose is no one's", () => {
  const other = [...prose].toReversed().join("");
  expect(samePassages(own(prose), beside(other))).toEqual([]);
});
