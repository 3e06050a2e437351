import { groupedFigure } from "#ui/charts/figure-words.ts";
import type { Share } from "#ui/charts/ShareBar.tsx";

/** The reasons (办理结果的理由) as one says them, by the row of table three; each row in full on the page of words. */
const reasonWords: Readonly<Record<string, string>> = {
  deniedSecret: "国家秘密",
  deniedLaw: "法律法规禁止公开",
  deniedSafety: "危及国家安全等",
  deniedThirdParty: "保护第三方权益",
  deniedInternal: "内部事务",
  deniedProcess: "过程性信息",
  deniedEnforcement: "行政执法案卷",
  deniedInquiry: "行政查询事项",
  unavailableNotHeld: "本机关不掌握",
  unavailableNotReady: "需要另行制作",
  unavailableUnclear: "补正后仍不明确",
  refusedPetition: "信访举报投诉",
  refusedRepeat: "重复申请",
  refusedPublication: "要求提供公开出版物",
  refusedExcessive: "频繁申请无正当理由",
  refusedConfirm: "要求重新确认",
  otherNotCorrected: "逾期不补正",
  otherUnpaid: "逾期不缴费",
  otherRest: "其他",
};

/** Groups by the beginning of their rows' names, as the bar has them. */
const groups = [
  { begins: "granted", label: "公开" },
  { begins: "partial", label: "部分公开" },
  { begins: "denied", label: "不予公开" },
  { begins: "unavailable", label: "无法提供" },
  { begins: "refused", label: "不予处理" },
  { begins: "other", label: "其他处理" },
] as const;

/** The results by group, in the form's order, each with its reasons, the commonest first; groups without any left out. */
export function resultShares(counts: ReadonlyMap<string, number>): readonly Share[] {
  return groups.flatMap(({ begins, label }) => {
    const rows = [...counts].filter(([row]) => row.startsWith(begins));
    const count = rows.reduce((sum, [, of]) => sum + of, 0);
    if (count === 0) return [];
    const reasons = rows
      .filter(([row]) => row in reasonWords)
      .sort(([, a], [, b]) => b - a)
      .map(([row, of]) => `${reasonWords[row]} ${groupedFigure(of)}`);
    return [{ label, count, ...(reasons.length > 0 && { made: reasons.join("、") }) }];
  });
}
