import { draftOf } from "../draft.ts";
import { requestLabels, sectionHeadings } from "../labels.ts";
import type { Place } from "../places.ts";
import { planOf } from "../plan.ts";
import type { Random } from "../random.ts";
import { textPage } from "../write-text.ts";

/** The form as the State Council's office sends it out: labels, no figures. */
export function blankForm(year: number, random: Random): string[] {
  const draft = draftOf("2021", random);
  for (const sheet of draft.sheets) {
    for (const cell of sheet.rows.flatMap(({ cells }) => cells)) {
      if (cell.role === "value") cell.text = "";
    }
  }
  for (const section of draft.sections) section.paragraphs = [];
  draft.before = [];
  draft.after = [];
  draft.title = [`XX(单位名称)${random.chance(0.5) ? "XXXX" : year}年政府信息公开工作年度报告`];
  draft.preface = random.chance(0.5) ? ["(报告模板,各单位参照填写)"] : [];
  const plan = planOf(random);
  if (plan.kind === "html" || plan.tears.t2.layout === "G")
    return [requestLabels.new ?? "", ...draft.title, ...draft.preface, ...sectionHeadings];
  return [
    textPage(draft, plan.tears, random)
      .map(({ text }) => text)
      .join(""),
  ];
}

/** Chapters of before 2019, often with the annex of 国办发〔2014〕32号. */
export function reportBefore2019(place: Place, year: number, random: Random): string[] {
  const count = () => String(random.int(0, 60));
  const rows = [
    ["一、主动公开情况", "", ""],
    ["(一)主动公开政府信息数", "条", count()],
    ["其中:主动公开规范性文件数", "条", count()],
    ["制发规范性文件总数", "件", count()],
    ["(二)通过不同渠道和方式公开政府信息的情况", "", ""],
    ["1.政府公报公开政府信息数", "条", count()],
    ["2.政府网站公开政府信息数", "条", count()],
    ["三、依申请公开情况", "", ""],
    ["(一)收到申请数", "件", count()],
    ["1.当面申请数", "件", count()],
    ["(二)申请办结数", "件", count()],
    ["四、行政复议数量", "件", "0"],
    ["五、行政诉讼数量", "件", "0"],
  ];
  const annex = random.chance(0.6)
    ? [
        "政府信息公开情况统计表",
        `(${year}年度)`,
        "统计指标 | 单位 | 统计数 |",
        ...rows.map((row) => `${row.filter((cell) => cell !== "").join(" | ")} |`),
      ]
    : [];
  return [
    `${place.name}${year}年政府信息公开工作年度报告`,
    `本报告根据《中华人民共和国政府信息公开条例》要求编制,所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    "一、概述",
    `${year}年,${place.self}积极推进政府信息公开工作。`,
    "二、主动公开政府信息的情况",
    `全年主动公开政府信息${count()}条。`,
    "三、依申请公开政府信息办理情况",
    `${year}年共受理申请${count()}件。`,
    "四、政府信息公开的收费及减免情况",
    "未收取费用。",
    "五、行政复议和行政诉讼情况",
    "无。",
    "六、存在的主要问题及改进措施",
    "公开内容有待充实。",
    ...annex,
  ];
}
