/** 清理结论：继续有效、修改、废止、宣布失效. */
export const verdicts = ["keep", "amend", "repeal", "expire"] as const;

export type Verdict = (typeof verdicts)[number];
