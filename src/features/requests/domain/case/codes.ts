/** How a request came in (渠道), as offices register it. */
export const channels = [
  "inPerson",
  "oral",
  "registeredPost",
  "ordinaryPost",
  "online",
  "email",
  "fax",
  "other",
] as const;

export type RequestChannel = (typeof channels)[number];

/** 申请人类型: the columns of table three. */
export const applicantKinds = [
  "natural",
  "enterprise",
  "research",
  "charity",
  "legal",
  "otherOrg",
] as const;

export type ApplicantKind = (typeof applicantKinds)[number];

/** 办理结果: the 21 rows of table three by their cell names. */
export const resultRows = [
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
  "otherNotCorrected",
  "otherUnpaid",
  "otherRest",
] as const;

export type ResultRow = (typeof resultRows)[number];

/** The rows that a reply may give: a case ends in the other two by itself (逾期不补正, 逾期未缴费). */
export const replyRows = resultRows.filter(
  (row) => row !== "otherNotCorrected" && row !== "otherUnpaid",
);

export type ReplyRow = (typeof replyRows)[number];

/** 撤回 is no row of its own: a setting names the one that it counts in. */
export const results = [...resultRows, "withdrawn"] as const;

export type RequestResult = (typeof results)[number];

/** 征求对象: who is asked (第三十二条, 第三十四条, 第三十三条第三款). */
export const consultedParties = ["thirdParty", "coMaker", "otherAgency"] as const;

export type ConsultedParty = (typeof consultedParties)[number];
