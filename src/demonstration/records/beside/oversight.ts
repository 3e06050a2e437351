import type { DemonstrationAgency } from "../../county/agency.ts";
import { factsOf } from "../../narrative/facts.ts";
import { dayOf, type LedgerRows, spread } from "../ledger-rows.ts";

const isCounty = ({ character }: DemonstrationAgency) => character === "government";
const visited = ["县教育局", "县林业局", "县水利局", "溪陵镇", "南埠镇", "柏樟镇"] as const;
const problems = [
  "公开专栏有 2 个月没有更新",
  "公示栏张贴的内容已经过期",
  "没有发现问题",
  "信息里的手机号没有遮挡",
] as const;

/** The county's spot checks of each quarter; everybody's own rounds, as many as reports tell. */
export function inspectionRows(agency: DemonstrationAgency, years: Iterable<number>): LedgerRows {
  return {
    kind: "inspections",
    headers: [
      ...["编号", "被检查单位", "检查对象", "类型", "检查日期"],
      ...["发现问题数", "问题明细", "整改期限", "整改日期", "复核日期"],
    ],
    rows: [...years].flatMap((year) => (isCounty(agency) ? quarterly(year) : rounds(agency, year))),
  };
}

function quarterly(year: number) {
  return [3, 6, 9, 12].flatMap((month, quarter) =>
    visited.map((unit, at) => [
      ...[`${year}-抽查-${quarter + 1}`, unit, at < 3 ? "公开专栏" : "公示栏", "季度抽查"],
      dayOf(year, month, 10 + at),
      ...foundAt(year, month, at + quarter),
    ]),
  );
}

/** What a visit found, and what became of it: one of the year was not put right. */
function foundAt(year: number, month: number, at: number) {
  const problem = problems[at % problems.length] ?? "";
  if (problem === "没有发现问题") return [0, null, null, null, null];
  const by = dayOf(year, month, 28);
  if (at === 7) return [1, problem, by, null, null];
  return [1, problem, by, dayOf(year, month, 24), dayOf(year, month, 27)];
}

function rounds(agency: DemonstrationAgency, year: number) {
  return Array.from({ length: factsOf(agency, year).checks }, (_, at) => {
    const month = 1 + ((at * 2) % 11);
    return [
      ...[`${year}-自查-${at + 1}`, agency.short, "公开专栏", "日常巡查", dayOf(year, month, 8)],
      ...[1, problems[0], dayOf(year, month, 20), dayOf(year, month, 15), dayOf(year, month, 18)],
    ];
  });
}

export function noticeRows(agency: DemonstrationAgency, years: Iterable<number>): LedgerRows {
  return {
    kind: "notices",
    headers: ["类型", "期号（文号）", "印发日期", "标题", "主送", "反馈期限", "反馈日期"],
    rows: [...(isCounty(agency) ? years : [])].flatMap((year) => [
      ...Array.from({ length: 12 }, (_, at) => [
        ...[
          "简报",
          `${year}年第${at + 1}期`,
          dayOf(year, at + 1, 25),
          `${at + 1}月政务公开工作情况`,
        ],
        ...["各乡镇（街道）、县政府各部门", null, null],
      ]),
      ...[3, 6, 9, 12].map((month, at) => [
        ...["通报", `青政办公开通〔${year}〕${at + 1}号`, dayOf(year, month, 30)],
        ...[`第${at + 1}季度政务公开抽查情况的通报`, "各乡镇（街道）、县政府各部门", null, null],
      ]),
      ...[4, 8].map((month, at) => [
        ...[
          "督办通知",
          `${year}年第${at + 1}号`,
          dayOf(year, month, 12),
          "逾期未整改问题的督办通知",
        ],
        ...[visited[at + 3] ?? "", dayOf(year, month, 26), dayOf(year, month, 22)],
      ]),
    ]),
  };
}

export function trainingRows(agency: DemonstrationAgency, years: Iterable<number>): LedgerRows {
  const subjects = ["政府信息公开条例", "答复文书怎样写", "保密审查", "公开平台操作", "政策解读"];
  return {
    kind: "trainings",
    headers: ["日期", "主题", "参加人数", "形式", "对象"],
    rows: [...years].flatMap((year) => {
      const { trainings, trained } = factsOf(agency, year);
      const people = spread(trained, trainings);
      return people.map((count, at) => [
        ...[dayOf(year, 3 + at * 2, 12), subjects[at % subjects.length] ?? "", count],
        ...[at % 2 === 0 ? "集中培训" : "以会代训", "信息员和承办人"],
      ]);
    }),
  };
}

/** Nine in ten of what is published: everybody's target; the county has one of its messages beside. */
export function targetRows(agency: DemonstrationAgency, years: Iterable<number>): LedgerRows {
  return {
    kind: "targets",
    headers: ["年度", "指标", "分项", "目标值", "期限", "责任科室"],
    rows: [...years].flatMap((year) => {
      const due = dayOf(year, 12, 31);
      const planned = Math.round((factsOf(agency, year).published * 0.9) / 10) * 10 || 1;
      return [
        [year, "主动公开信息", "全部", planned, due, "办公室"],
        ...(isCounty(agency) ? [[year, "来信来电办结率", "全部", 98, due, "政务公开科"]] : []),
      ];
    }),
  };
}
