import type { Finding } from "#kernel/finding.ts";

/**
 * The rules of checking: how much a breach weighs and what it rests on. A new rule gets its line here, its
 * words in `report/words/finding-message.ts`, and its function in the list of `check-report.ts`.
 */
/** How much a breach weighs and what the rule rests on, as findings print it. */
type Rule = Pick<Finding, "severity" | "basis">;

export const rules = {
  "t3.balance": { severity: "error", basis: "年度报告格式，表三勾稽关系" },
  "t3.results": {
    severity: "error",
    basis: "年度报告格式，表三第三项（七）总计为各项办理结果之和",
  },
  "t3.applicants": { severity: "error", basis: "年度报告格式，表三总计列为各类申请人之和" },
  "t3.integer": { severity: "error", basis: "年度报告格式，表三各格为件数" },
  "t3.carry": {
    severity: "warning",
    basis: "年度报告格式，上年第四项结转下年度即本年第二项上年结转",
  },
  "t4.sum": { severity: "error", basis: "年度报告格式，表四总计为各类结果之和" },
  "t2.stock": {
    severity: "warning",
    basis: "年度报告格式，表二：上年现行有效件数加本年制发减本年废止",
  },
  "t2.impossible-regulations": {
    severity: "warning",
    basis: "立法法（2023 年修正）第九十一条、第九十三条",
  },
  "t2.fees-magnitude": { severity: "warning", basis: "年度报告格式，表二收费金额以万元为单位" },
  "t2.misread": {
    severity: "warning",
    basis: "年度报告格式（试行），处理决定数量为办件数，不是项目数",
  },
  "t2.jump": { severity: "warning", basis: "同一机关前后两年数据比对" },
  "form.sections": { severity: "error", basis: "年度报告格式，报告正文为六个部分" },
  "form.tables": { severity: "error", basis: "年度报告格式，第二、三、四部分应附统计表" },
  "form.blank": { severity: "error", basis: "年报填报惯例，没有数据的填 0" },
  "form.problems": { severity: "error", basis: "政府信息公开条例第五十条第一款第四项" },
  "text.year": {
    severity: "warning",
    basis: "年度报告格式，统计期限为报告年度 1 月 1 日至 12 月 31 日",
  },
  "text.date": {
    severity: "warning",
    basis: "政府信息公开条例第四十九条；乡镇、街道、开发区按当地规定",
  },
  "text.plan": { severity: "warning", basis: "年报编制要求，改进措施面向下一年度" },
  "text.edition": {
    severity: "warning",
    basis: "国办公开办函〔2021〕30号，2021 年度起适用；此前适用国办公开办函〔2019〕60号",
  },
  "text.similar": { severity: "warning", basis: "年报编制要求，报告应反映本年度工作" },
  "text.privacy": { severity: "warning", basis: "政府信息公开条例第十五条，个人隐私" },
  "text.proofreading": { severity: "notice", basis: "国家通用语言文字法，规范汉字；校对词表" },
  "text.table": { severity: "warning", basis: "年度报告格式，正文数据与统计表一致" },
  "text.parts": { severity: "warning", basis: "年度报告格式，正文分项与总数一致" },
  "text.share": { severity: "warning", basis: "年度报告格式，正文占比、增幅与数据一致" },
  "text.fee-statement": {
    severity: "warning",
    basis: "国办函〔2020〕109号，信息处理费收取情况在年度报告中列明",
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof rules;
