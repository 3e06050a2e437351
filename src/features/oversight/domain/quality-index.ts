/** How a figure gives points. */
export type QualityRule =
  /** So much of the whole as is good. */
  | { readonly kind: "good-share"; readonly of: string; readonly whole: string }
  /** So much of the whole as is not bad. */
  | { readonly kind: "bad-share"; readonly of: string; readonly whole: string }
  /** So many points less for each. */
  | { readonly kind: "each"; readonly of: string; readonly less: number }
  /** All of them from so many on. */
  | { readonly kind: "at-least"; readonly of: string; readonly least: number };

/** An indicator of the quality index (公开质量指数). */
interface QualityIndicator {
  readonly code: string;
  readonly name: string;
  readonly points: number;
  readonly rule: QualityRule;
  readonly basis: string;
}

const regulation = (article: string) => `《政府信息公开条例》第${article}条`;

/**
 * The index (公开质量指数): indicators over figures, weights that add up to 100. The weights are this program's own, not an official
 * scheme's; everybody can see them, and every point opens to the records of its figure.
 */
export const qualityIndicators: readonly QualityIndicator[] = [
  {
    ...{ code: "items", name: "信息按期公开", points: 25, basis: regulation("二十六") },
    rule: { kind: "bad-share", of: "items.late", whole: "items.published" },
  },
  {
    ...{ code: "requests", name: "申请按期答复", points: 25, basis: regulation("三十三") },
    rule: { kind: "bad-share", of: "requests.late", whole: "requests.concluded" },
  },
  {
    ...{ code: "disputes", name: "没有被复议、诉讼纠正", points: 15, basis: regulation("五十一") },
    rule: { kind: "each", of: "disputes.corrected", less: 5 },
  },
  {
    ...{
      code: "messages",
      name: "来信来电按期办结",
      points: 10,
      basis: "各来源的办理期限（设置）",
    },
    rule: { kind: "bad-share", of: "messages.late", whole: "messages.concluded" },
  },
  {
    ...{ code: "documents", name: "文件有解读", points: 10, basis: "国办发〔2016〕80号" },
    rule: { kind: "good-share", of: "documents.interpreted", whole: "t2.normative.issued" },
  },
  {
    ...{ code: "proposals", name: "建议提案办理结果公开", points: 5, basis: "国办发〔2014〕46号" },
    rule: { kind: "good-share", of: "proposals.published", whole: "proposals.answered" },
  },
  {
    ...{ code: "trainings", name: "办过培训", points: 5, basis: regulation("四十八") },
    rule: { kind: "at-least", of: "trainings.held", least: 1 },
  },
  {
    ...{ code: "tasks", name: "年度任务完成", points: 5, basis: regulation("四十六") },
    rule: { kind: "good-share", of: "tasks.done", whole: "tasks.planned" },
  },
];

/** What the figures of the index are called. */
export const qualityFigureNames: Readonly<Record<string, string>> = {
  "disputes.corrected": "被纠正的行政复议、行政诉讼案件",
  "documents.interpreted": "有解读的规章和行政规范性文件",
  "items.late": "超期公开的信息",
  "items.published": "主动公开信息",
  "messages.concluded": "办结来信来电",
  "messages.late": "超期办结来信来电",
  "proposals.answered": "答复建议提案",
  "proposals.published": "按时公开的建议提案办理结果",
  "requests.concluded": "本年办结的申请",
  "requests.late": "超期答复的申请",
  "t2.normative.issued": "本年制发的行政规范性文件",
  "tasks.done": "完成的年度工作任务",
  "tasks.planned": "年度工作任务",
  "trainings.held": "培训",
};

/** What an indicator comes to. */
interface QualityScore {
  readonly code: string;
  /** `null`: there is nothing to judge by, and the indicator is left out of the index. */
  readonly points: number | null;
}

export interface Quality {
  readonly scores: readonly QualityScore[];
  /** Of 100, with one decimal; `null` where no indicator has anything to judge by. */
  readonly index: number | null;
}

/** The figures that the index looks at, each once. */
export const qualityFigures: readonly string[] = [
  ...new Set(
    qualityIndicators.flatMap(({ rule }) => ("whole" in rule ? [rule.of, rule.whole] : [rule.of])),
  ),
];

/** The index of an agency by its figures: points that were got, of those that could be got, times 100. A figure that is not there is no zero. */
export function qualityOf(values: ReadonlyMap<string, number>): Quality {
  const scores = qualityIndicators.map(({ code, points, rule }) => {
    const share = shareOf(rule, points, values);
    return { code, points: share === undefined ? null : rounded(share * points) };
  });
  const judged = qualityIndicators.filter((_, at) => scores[at]?.points !== null);
  const possible = judged.reduce((sum, { points }) => sum + points, 0);
  const got = scores.reduce((sum, { points }) => sum + (points ?? 0), 0);
  return { scores, index: possible === 0 ? null : rounded((got / possible) * 100) };
}

/** From 0 to 1. */
function shareOf(
  rule: QualityRule,
  points: number,
  values: ReadonlyMap<string, number>,
): number | undefined {
  const value = values.get(rule.of);
  if (value === undefined) return undefined;
  if (rule.kind === "at-least") return value >= rule.least ? 1 : 0;
  if (rule.kind === "each") return Math.max(0, points - value * rule.less) / points;
  const whole = values.get(rule.whole);
  if (whole === undefined || whole <= 0) return undefined;
  const share = Math.min(1, Math.max(0, value / whole));
  return rule.kind === "good-share" ? share : 1 - share;
}

/** One decimal. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
