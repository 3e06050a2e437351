import type { ReportFinding } from "#report/check/check-result.ts";

/** A figure whose records a finding is about. */
export interface FigureBehind {
  /** 本年“上年结转”, 上年末未办结. */
  readonly words: string;
  readonly figure: string;
  readonly year: number;
}

/** What is to be looked through where a year does not begin as the last one ended (年初数), or a figure leaps. */
export function figuresBehind(
  { detail }: Pick<ReportFinding, "detail">,
  year: number,
): readonly FigureBehind[] {
  switch (detail.kind) {
    case "carry":
      return [
        { words: "本年的“上年结转”", figure: `t3.carriedIn.${detail.column}`, year },
        {
          words: `按现有台账，${year - 1} 年的“结转下年度”`,
          figure: `t3.carriedOut.${detail.column}`,
          year: year - 1,
        },
      ];
    case "stock":
      return [
        { words: "本年制发", figure: `t2.${detail.row}.issued`, year },
        { words: "本年废止", figure: `t2.${detail.row}.repealed`, year },
        { words: "本年末现行有效", figure: `t2.${detail.row}.inForce`, year },
        {
          words: `按现有台账，${year - 1} 年末现行有效`,
          figure: `t2.${detail.row}.inForce`,
          year: year - 1,
        },
      ];
    case "jump":
      return [
        { words: "本年", figure: detail.cell, year },
        { words: `${year - 1} 年`, figure: detail.cell, year: year - 1 },
      ];
    default:
      return [];
  }
}
