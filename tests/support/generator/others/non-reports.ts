import { sectionHeadings } from "../labels.ts";
import type { Place } from "../places.ts";
import { placeOf } from "../places.ts";
import { overview, shortcomings } from "../prose.ts";
import type { Random } from "../random.ts";
import { blankForm, reportBefore2019 } from "./non-report-pages.ts";

/** A document that looks like an annual report and is none, and what a reader must say of it. */
export interface NonReport {
  readonly id: string;
  readonly row: string;
  readonly edition: "pre-2019" | null;
  readonly warning: string;
  readonly write: (facts: Facts) => string[];
}

interface Facts {
  readonly place: Place;
  readonly year: number;
  readonly random: Random;
}

export const nonReports: readonly NonReport[] = [
  {
    id: "none.notice",
    row: "notice on preparing the reports",
    edition: null,
    warning: "not-a-report",
    write: ({ place, year, random }) => [
      `${place.county}人民政府办公室关于做好${year}年政府信息公开工作年度报告编制发布工作的通知`,
      "各乡镇人民政府、街道办事处,区直各部门:",
      `根据《中华人民共和国政府信息公开条例》第四十九条、第五十条规定,现就做好${year}年政府信息公开工作年度报告编制和发布工作有关事项通知如下:`,
      "一、编制要求",
      "(一)年度报告应当包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等六部分。",
      `(二)请各单位于${year + 1}年1月${random.int(15, 31)}日前报送电子版和纸质版,联系人:王同志,电话:0${random.int(310, 999)}-${random.int(2_000_000, 8_999_999)}。`,
      "二、有关要求",
      "规章、行政规范性文件数据应与司法行政部门核对,行政许可、行政处罚、行政强制数据以12月31日为准。",
      `附件:1.政府信息公开工作年度报告格式 2.填报说明`,
      `${place.county}人民政府办公室`,
      `${year}年12月${random.int(1, 30)}日`,
    ],
  },
  {
    id: "none.template",
    row: "blank template",
    edition: null,
    warning: "blank-template",
    write: ({ year, random }) => blankForm(year, random),
  },
  {
    id: "none.sample",
    row: "sample text (xx市)",
    edition: null,
    warning: "not-a-report",
    write: ({ year, random }) => [
      `xx市人民政府${year}年政府信息公开工作年度报告(范文)`,
      sectionHeadings[0],
      `${year}年,xx市认真贯彻落实《中华人民共和国政府信息公开条例》,主动公开政府信息xx条,收到申请xx件,办结xx件。`,
      sectionHeadings[1],
      `全市公开规范性文件xx件,行政许可xx件。`,
      sectionHeadings[2],
      `共收到申请${random.int(1, 9)}x件。`,
      sectionHeadings[4],
      "一是公开意识有待增强;二是公开内容有待深化。",
    ],
  },
  {
    id: "none.university",
    row: "university report",
    edition: null,
    warning: "not-a-report",
    write: ({ place, year, random }) => [
      `${place.city.slice(0, -1)}大学${year - 1}-${year}学年信息公开工作年度报告`,
      `根据《高等学校信息公开办法》的要求,编制本报告。统计期限为${year - 1}年9月1日至${year}年8月31日。`,
      "一、概述",
      `学校主动公开信息${random.int(200, 4000)}条,其中校园网${random.int(50, 900)}条。`,
      "二、主动公开情况",
      `(一)招生信息公开 共${random.int(10, 90)}条 (二)财务信息公开 共${random.int(2, 20)}条`,
      "三、依申请公开和不予公开情况",
      `本学年共收到申请${random.int(0, 5)}件,均已答复。`,
      "四、对信息公开的评议情况",
      "五、因学校信息公开工作受到举报的情况 无。",
      "六、工作经验、存在问题和改进措施",
    ],
  },
  {
    id: "none.interpretation",
    row: "interpretation of a report",
    edition: null,
    warning: "not-a-report",
    write: ({ place, year, random }) => [
      `《${place.name}${year}年政府信息公开工作年度报告》解读`,
      `${year + 1}年1月,${place.name}发布了${year}年政府信息公开工作年度报告,现解读如下:`,
      "一、编制背景",
      "根据《中华人民共和国政府信息公开条例》第五十条的规定编制。",
      "二、主要内容",
      `全年主动公开政府信息${random.int(100, 4000)}条,新收申请${random.int(0, 60)}件,行政许可${random.int(10, 900)}件,行政处罚${random.int(0, 90)}件。`,
      "三、下一步打算",
      "继续做好政府信息公开工作。",
    ],
  },
  {
    id: "none.plan",
    row: "work plan",
    edition: null,
    warning: "not-a-report",
    write: ({ place, year }) => [
      `${place.name}${year}年政务公开工作要点`,
      `为做好${year}年政务公开工作,制定本工作要点。`,
      "一、深化重点领域信息公开",
      `(一)主动公开规范性文件,责任单位:党政办,完成时限:${year}年12月底前。`,
      "二、规范依申请公开",
      "三、做好年度报告编制,按时发布政府信息公开工作年度报告。",
    ],
  },
  {
    id: "none.summary",
    row: "政务公开工作总结",
    edition: null,
    warning: "not-a-report",
    write: ({ place, year, random }) => [
      `${place.name}${year}年政务公开工作总结`,
      ...overview({ place, year, random }),
      "二、存在问题",
      ...shortcomings({ place, year, random }),
    ],
  },
  {
    id: "none.rule-of-law",
    row: "法治政府建设年度报告",
    edition: null,
    warning: "not-a-report",
    write: ({ place, year, random }) => [
      `${place.name}${year}年法治政府建设年度报告`,
      `${year}年,${place.self}深入学习贯彻习近平法治思想,现将法治政府建设情况报告如下:`,
      "一、主要举措和成效",
      `(一)规范行政执法。全年办理行政许可${random.int(10, 900)}件,行政处罚${random.int(0, 90)}件,行政强制${random.int(0, 9)}件,清理行政规范性文件${random.int(0, 9)}件。`,
      `(二)化解矛盾纠纷。行政复议${random.int(0, 9)}件,行政诉讼${random.int(0, 9)}件,全面推进政务公开。`,
      "二、存在的不足和原因",
      "三、下一年度工作安排",
    ],
  },
  {
    id: "none.half-year",
    row: "half-year statistics",
    edition: null,
    warning: "not-a-report",
    write: ({ place, year, random }) => [
      `${place.name}${year}年上半年政府信息公开工作统计表`,
      `统计期限:${year}年1月1日至${year}年6月30日`,
      `主动公开政府信息数 | ${random.int(10, 900)} | 条 |`,
      `依申请公开信息申请数 | ${random.int(0, 9)} | 件 |`,
      `行政复议数 | 0 | 件 |`,
      `行政诉讼数 | 0 | 件 |`,
    ],
  },
  {
    id: "none.pre-2019",
    row: "report of a year before 2019",
    edition: "pre-2019",
    warning: "pre-2019",
    write: ({ place, year, random }) => reportBefore2019(place, 2008 + (year % 11), random),
  },
];

/** Case by case one of the kinds, with its text. */
export function nonReportOf(random: Random): { readonly kind: NonReport; readonly text: string } {
  const kind = random.pick(nonReports);
  const lines = kind.write({ place: placeOf(random), year: random.int(2020, 2025), random });
  return { kind, text: `${lines.join("\n")}\n` };
}
