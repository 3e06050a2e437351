/**
 * The names of every cell of the statutory tables (年度报告三张表), as `contracts` and JSON spell them.
 * Edition 2021: 国办公开办函〔2021〕30号. Trial edition: 国办公开办函〔2019〕60号.
 */
export type FormEdition = "2021" | "2019-trial";
export type TableId = "t2" | "t3" | "t4";

/** `t2.normative.inForce`, `t3.granted.natural`, `t4.review.upheld`: table, row, column. */
export type CellName = `${TableId}.${string}.${string}`;

/** 申请人情况, in printed order. */
export const applicantColumns = [
  "natural",
  "enterprise",
  "research",
  "charity",
  "legal",
  "otherOrg",
  "total",
] as const;

/** The results that add up to (七)总计, up to the edition's last group. */
export const sharedResultRows = [
  "granted",
  "partial",
  "deniedSecret",
  "deniedLaw",
  "deniedSafety",
  "deniedThirdParty",
  "deniedInternal",
  "deniedProcess",
  "deniedEnforcement",
  "deniedInquiry",
  "unavailableNotHeld",
  "unavailableNotReady",
  "unavailableUnclear",
  "refusedPetition",
  "refusedRepeat",
  "refusedPublication",
  "refusedExcessive",
  "refusedConfirm",
] as const;

/** (六)其他处理: three rows since 2021, one in the trial edition. */
export const otherResultRows: Readonly<Record<FormEdition, readonly string[]>> = {
  "2021": ["otherNotCorrected", "otherUnpaid", "otherRest"],
  "2019-trial": ["otherSingle"],
};

/** The cells of the three rows for which a hybrid has the trial edition's one row (六)其他处理. */
export const replacedCells: readonly CellName[] = otherResultRows["2021"].flatMap((row) =>
  applicantColumns.map((column): CellName => `t3.${row}.${column}`),
);

/** The leaf results (办理结果) of an edition: 21, or 19 in the trial edition. */
export function resultRows(edition: FormEdition): readonly string[] {
  return [...sharedResultRows, ...otherResultRows[edition]];
}

/** Every row of table 三, in printed order. */
export function requestRows(edition: FormEdition): readonly string[] {
  return ["new", "carriedIn", ...resultRows(edition), "total", "carriedOut"];
}

/** 行政复议, 未经复议直接起诉, 复议后起诉. */
export const disputeKinds = ["review", "direct", "afterReview"] as const;
/** 结果维持, 结果纠正, 其他结果, 尚未审结, 总计. */
export const disputeColumns = ["upheld", "corrected", "other", "pending", "total"] as const;
