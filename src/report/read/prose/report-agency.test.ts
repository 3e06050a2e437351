import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type AgencyCues, reportAgency } from "./report-agency.ts";

const none: AgencyCues = { opening: [], preface: "", signatures: [], chrome: [], overview: "" };
const report = "政府信息公开工作年度报告";

describe("the agency stands in the title", () => {
  test.each([
    ["青岚县林业局2023年政府信息公开工作年度报告", "青岚县林业局"],
    ["2022年青岚县柳溪镇人民政府政府信息公开工作年度报告", "青岚县柳溪镇人民政府"],
    ["关于青岚县林业局2020年度政府信息公开工作的年度报告", "青岚县林业局"],
    ["青岚县白石街道办事处政府信息公开工作年度报告", "青岚县白石街道办事处"],
    ["青岚县林业局2023年信息公开工作年度报告", "青岚县林业局"],
    ["青岚县残联2023年政府信息公开工作年度报告", "青岚县残联"],
    ["青岚县残疾人联合会2023年政府信息公开工作年度报告", "青岚县残疾人联合会"],
    ["全椒县科协2023年政府信息公开工作年度报告", "全椒县科协"],
    ["本溪市档案馆2023年政府信息公开工作年度报告", "本溪市档案馆"],
    ["青岚县委机构编制委员会办公室2023年政府信息公开工作年度报告", "青岚县委机构编制委员会办公室"],
    ["2021年政府信息公开工作年度报告", null],
    ["根据青岚县林业局2023年政府信息公开工作年度报告的要求", null],
    ["青岚县人民政府门户网站2023年政府信息公开工作年度报告", null],
    ["各乡镇人民政府2023年政府信息公开工作年度报告", null],
  ])("%s", (title, agency) => {
    expect(reportAgency({ ...none, opening: [title] })).toBe(agency);
  });

  test("the spam of a hijacked copy is no part of the name", () => {
    const opening = ["uedbet体育_uedbet官网_青岚县柳溪镇2023年政府信息公开工作年度报告"];
    expect(reportAgency({ ...none, opening })).toBe("青岚县柳溪镇");
  });

  test.each([
    "Page 8 - ",
    "- 8 - ",
    "—",
    "第8页 ",
    "● ",
    "8 ",
    "2025年1月8日 ",
    "现公布",
    "梳理编制",
  ])("%s in front is no part of it", (before) => {
    const opening = [`${before}青岚市信访局2024年${report}`];
    expect(reportAgency({ ...none, opening })).toBe("青岚市信访局");
  });
});

describe("a title may be broken anywhere", () => {
  test.each([
    [
      "2024 年青岚市梧桐区人民政府梧桐街道政府信息|公开工作年度报告",
      "青岚市梧桐区人民政府梧桐街道",
    ],
    ["青岚县林业局2024年政府信|息公开工作年度报告", "青岚县林业局"],
    ["青岚县林业局2024年政府信息公开工作年|度报告", "青岚县林业局"],
    ["青岚县林业局|2024年政府信息公开|工作年度报告", "青岚县林业局"],
    ["青岚县林业局20|24年政府信息公开工作年度报告", "青岚县林业局"],
    ["青岚县林业局2024|年政府信息公开工作年度报告", "青岚县林业局"],
    ["青岚市梧桐区人民|政府2024年政府信息公开工作年度报告", "青岚市梧桐区人民政府"],
    ["青岚市梧桐区人|民政府2024年政府信息公开工作年度报告", "青岚市梧桐区人民政府"],
    ["青岚县市场监督|管理局2024年政府信息公开工作年度报告", "青岚县市场监督管理局"],
    ["2022年西柳镇人民|政府政府信息公开年度报告", "西柳镇人民政府"],
    ["打印|柳溪镇人民政府2024年政府信|息公开工作年度报告", "柳溪镇人民政府"],
    ["打印|府2024年政府信息公开工作年度报告", null],
    ["青岚县教育|和体育局2024年政府信息公开工作年度报告", "青岚县教育和体育局"],
    ["青岚县人民政府办公室|2025-01-23|青岚县林业局2024年政府信|息公开工作年度报告", "青岚县林业局"],
    ["民政府2024年政府信息公开工作年度报告", null],
    ["管理局2024年政府信息公开工作年度报告", null],
  ])("%s", (lines, agency) => {
    expect(reportAgency({ ...none, opening: lines.split("|") })).toBe(agency);
  });
});

describe("brackets behind the name", () => {
  test.each([
    ["青岚县人民政府办公室（县外事办公室）2023年", "青岚县人民政府办公室（县外事办公室）"],
    ["青岚县自然资源局(林业局)2023年", "青岚县自然资源局(林业局)"],
    ["青岚县人民政府（本级）2023年", "青岚县人民政府（本级）"],
    ["青岚海关(本级机关)2024年", "青岚海关(本级机关)"],
    ["青岚海关（机关本级）2024年", "青岚海关（机关本级）"],
    ["青岚县卫生健康局（县本级）2024年", "青岚县卫生健康局（县本级）"],
    ["青岚县残疾人联合会（残联）2024年", null],
    ["青岚县林业局（盖章）2023年", "青岚县林业局"],
    ["青岚县林业局（2023年）", "青岚县林业局"],
    ["青岚县林业局(2023年度)", "青岚县林业局"],
    ["青岚县林业局（公开版）2023年", null],
    ["青岚县林业局（bet365官网）2023年", null],
  ])("%s", (before, agency) => {
    const opening = [`${before}政府信息公开工作年度报告`];
    expect(reportAgency({ ...none, opening })).toBe(agency);
  });

  test("a note behind the report's name is no part of the agency's", () => {
    const opening = ["青岚县林业局2023年政府信息公开工作年度报告（试行）"];
    expect(reportAgency({ ...none, opening })).toBe("青岚县林业局");
  });
});

describe("Traditional script", () => {
  const names = readFileSync(join(import.meta.dirname, "traditional-names.txt"), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split(" "));

  test("a name is converted whole: of 320 places and bureaus none stays half converted", () => {
    expect(names.length).toBeGreaterThan(320);
    const other = names.flatMap(([printed = "", name = ""]) => {
      const isPlace = /[省市縣區盟旗州]$/.test(printed);
      const title = isPlace ? `${printed}人民政府` : `青嵐縣${printed}`;
      const said = reportAgency({ ...none, opening: [`${title}2024年政府信息公開工作年度報告`] });
      return said === (isPlace ? `${name}人民政府` : `青岚县${name}`)
        ? []
        : [`${printed}: ${said}`];
    });
    expect(other).toEqual([]);
  });

  test.each([
    ["青岚市东昇街道办事处", "a character that Simplified names have too"],
    ["青岚市於潜镇人民政府", "于 of another kind"],
    ["乾县人民政府", "乾 of a name"],
  ])("a Simplified page keeps the name as printed: %s, %s", (name) => {
    expect(reportAgency({ ...none, opening: [`${name}2024年${report}`] })).toBe(name);
  });

  test("radicals of a PDF are the characters they show", () => {
    const opening = [`⻢鞍⼭市⼈⺠政府2024年${report}`];
    expect(reportAgency({ ...none, opening })).toBe("马鞍山市人民政府");
  });
});

describe("else in the preface, which says whose report it is", () => {
  test.each([
    ["本报告由青岚县林业局编制。", "青岚县林业局"],
    ["本报告由青岚县林业局根据《中华人民共和国政府信息公开条例》要求编制。", "青岚县林业局"],
    ["现将青岚县水利局2023年政府信息公开情况报告如下", "青岚县水利局"],
    ["现公布2024年度青岚县民政局政府信息公开工作年度报告。", "青岚县民政局"],
    ["现向社会公布2024年度青岚海事局政府信息公开工作年度报告。", "青岚海事局"],
    ["根据条例规定，特向社会公布青岚海事局2024年政府信息公开工作年度报告。", "青岚海事局"],
    ["按照要求，编制青岚县林业局2024年政府信息公开工作年度报告。", "青岚县林业局"],
    ["根据条例要求梳理编制青岚县林业局2024年政府信息公开工作年度报告。", "青岚县林业局"],
    ["现公布2024年度将乐县政府信息公开工作年度报告。", "将乐县"],
    ["现将将乐县林业局2024年政府信息公开工作情况公布如下：", "将乐县林业局"],
    ["现公布青岚县委编制委员会办公室2024年政府信息公开工作年度报告。", "青岚县委编制委员会办公室"],
    ["现面向社会公开发布青岚县林业局2024年政府信息公开年报。", "青岚县林业局"],
    ["现予公布青岚县林业局2024年度政府信息公开工作年度报告", "青岚县林业局"],
    ["按照青岚县人民政府关于编制2024年政府信息公开工作年度报告的通知要求编制。", null],
    ["汇总各乡镇政府信息公开工作年度报告", null],
    ["我局认真贯彻条例。", null],
    ["本报告由我局编制。", null],
  ])("%s", (preface, agency) => {
    expect(reportAgency({ ...none, preface })).toBe(agency);
  });

  test("whose report it is comes before whom to ask", () => {
    const preface =
      "现公布2024年度青岚县民政局政府信息公开工作年度报告。如有疑问，请与青岚市民政局办公室联系。";
    expect(reportAgency({ ...none, preface })).toBe("青岚县民政局");
  });
});

describe("else whom the preface asks to be asked: the agency, not its office", () => {
  test.each([
    ["请与青岚县林业局办公室联系（电话略）", "青岚县林业局"],
    ["请与青岚县林业局政策法规科联系", "青岚县林业局"],
    ["请与青岚县柳溪镇党政综合办公室联系", "青岚县柳溪镇"],
    ["请与青岚县柳溪镇人民政府办公室联系", "青岚县柳溪镇人民政府"],
    ["请与青岚县卫生健康委员会办公室联系", "青岚县卫生健康委员会"],
    ["请与青岚县委机构编制委员会办公室联系", "青岚县委机构编制委员会办公室"],
    ["请与青岚县林业局联系", "青岚县林业局"],
    ["请与青岚县人民政府办公室联系", null],
    ["请与本机关联系", null],
  ])("%s", (preface, agency) => {
    expect(reportAgency({ ...none, preface })).toBe(agency);
  });
});

test("else who signed, if all signatures agree", () => {
  const date = { day: "2024-01-16", isInWords: true } as const;
  const signed = (agency: string) => ({ agency, date });
  const [one, other] = [signed("青岚县林业局"), signed("青岚县水利局")];
  expect(reportAgency({ ...none, signatures: [one, one] })).toBe("青岚县林业局");
  expect(reportAgency({ ...none, signatures: [one, other] })).toBeNull();
});

describe("else in the page's metadata", () => {
  test.each([
    ["发布机构:青岚县人民政府办公室", "青岚县人民政府办公室"],
    ["[ 发布机构 ] | 青岚县林业局 | [ 发文日期 ] | 2024-01-17", "青岚县林业局"],
    ["首页>乡镇信息公开>柳溪镇", "柳溪镇"],
    ["浏览次数:19432", null],
  ])("%s", (line, agency) => {
    expect(reportAgency({ ...none, chrome: [line] })).toBe(agency);
  });

  test("a publisher is not the agency of a text that says 我镇", () => {
    const cues = {
      ...none,
      chrome: ["发布机构:青岚县人民政府办公室"],
      overview: "2024年，我镇公开。",
    };
    expect(reportAgency(cues)).toBeNull();
  });
});

describe("else the subject of section one's first sentence, in full and alone", () => {
  test.each([
    ["2024年，青岚市新闻出版局坚持依法公开，公开政府信息5条。", "青岚市新闻出版局"],
    ["(一)主动公开情况。2024年，青岚海关认真贯彻条例，公开信息5条。", "青岚海关"],
    ["在县委的领导下，青岚县柳溪镇人民政府以公开促规范。", "青岚县柳溪镇人民政府"],
    ["国家税务总局青岚县税务局深入贯彻落实条例。", "国家税务总局青岚县税务局"],
    ["青岚市新闻出版局坚持公开，通过青岚市人民政府门户网站公开5条。", "青岚市新闻出版局"],
    ["青岚市新闻出版局坚持公开，接受青岚市司法局指导。", null],
    ["2024年，市新闻出版局坚持依法公开。", null],
    ["2024年，我局坚持依法公开。", null],
    ["2024年，青岚市局坚持依法公开。", null],
    ["全县各级行政机关认真贯彻条例。", null],
    ["青岚市新闻出版局", null],
  ])("%s", (overview, agency) => {
    expect(reportAgency({ ...none, overview })).toBe(agency);
  });
});
