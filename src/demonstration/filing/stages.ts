/** How far an agency has come with its report of the last whole year. */
export type Stage =
  | { readonly is: "not-begun" }
  | { readonly is: "writing" }
  /** Sent round; so many have signed. */
  | { readonly is: "in-review"; readonly signed: number }
  /** Returned by whoever was to sign after so many others. */
  | { readonly is: "returned"; readonly signed: number; readonly reason: string }
  | { readonly is: "signed" }
  | { readonly is: "published" };

/** Whoever is not named here has published. */
const others: Readonly<Record<string, Stage>> = {
  青岚县教育局: { is: "not-begun" },
  青岚县箐坪乡人民政府: { is: "not-begun" },
  青岚县荻溪镇人民政府: { is: "writing" },
  青岚县统计局: { is: "writing" },
  青岚县林业局: { is: "in-review", signed: 0 },
  青岚县自然资源和规划局: { is: "in-review", signed: 2 },
  // All of the agency have signed: it is handed in.
  青岚县溪陵镇人民政府: { is: "in-review", signed: 3 },
  青岚县交通运输局: { is: "in-review", signed: 3 },
  青岚县住房和城乡建设局: {
    is: "returned",
    signed: 3,
    reason:
      "表三上年结转比上年公布的结转下年度少 1 件，请查明是上年多填还是台账漏登，写明原因后再报。",
  },
  青岚县霞屿镇人民政府: {
    is: "returned",
    signed: 0,
    reason: "第五部分的改进措施过于笼统，请写明谁来做、什么时候做完。",
  },
  青岚县司法局: { is: "signed" },
  青岚县桐埠街道办事处: { is: "signed" },
};

export function stageOf(agency: string): Stage {
  return others[agency] ?? { is: "published" };
}

/** Figures typed over the records, each with its reason, as whoever signs finds them (人工改填). */
export const overrides: Readonly<
  Record<string, { readonly cell: string; readonly more: number; readonly reason: string }>
> = {
  青岚县自然资源和规划局: {
    cell: "t2.fees.amountWan",
    more: 1.2,
    reason: "不动产登记费 1.20 万元由政务服务中心代收，未列入本局台账，已与财政局核对。",
  },
};

/** Warnings that stay, each with its reason, by agency and rule (情况说明). */
export const explanations: Readonly<
  Record<string, { readonly rule: string; readonly reason: string }>
> = {
  青岚县水利局: {
    rule: "t2.jump",
    reason: "上年公布的收费金额误按元填写，本年数按万元填写，与财政专户一致。",
  },
};

/** Who was late: days after the statutory or local day. */
const late: Readonly<Record<string, `${number}-${number}`>> = {
  青岚县商务局: "02-09",
  青岚县退役军人事务局: "02-03",
  青岚县松坳镇人民政府: "03-05",
};

/** Until when towns, streets and the zone of the county report (本地期限). */
export const countyDay = "02-28";

/** Month and day of the last signature: departments in January, towns until February, the government in March. */
export function signedDay(agency: string, ordinal: number, isGovernment: boolean): string {
  if (isGovernment) return "03-18";
  return late[agency] ?? `01-${String(8 + ((ordinal * 7) % 20)).padStart(2, "0")}`;
}
