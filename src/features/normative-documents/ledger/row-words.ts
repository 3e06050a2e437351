import type { Problem } from "#platform/ledger/problem.ts";

type Words = Pick<Problem, "code" | "message">;

const contradiction = (message: string): Words => ({ code: "contradiction", message });

export const rowWords = {
  endWithoutWay: contradiction("填了“终止日期”，没有“终止方式”；请补填废止、失效、修改或者移交。"),
  wayWithoutEnd: contradiction("填了“终止方式”，没有“终止日期”；请补填，或者清空终止方式。"),
  endedBeforeIssue: contradiction("“终止日期”早于“制发日期”，请核对。"),
  expiredBeforeIssue: contradiction("“有效期至”早于“制发日期”，请核对。"),
  inFiles: contradiction(
    "同名的文件有文件卷：新的文件由文件卷登记编号，不能在台账里另行登记；请到“文件制定”办理，不再制定的先终止。",
  ),
  onlyInFiles: contradiction(
    "按设置，这一年制发的文件须有文件卷：请在“文件制定”里办完必经的环节，由它登记编号。",
  ),
  shortened: contradiction("“延期至”早于“有效期至”，请核对。"),
  endedAfterExpiry: (last: string): Words => ({
    code: "ended-after-expiry",
    message: `有效期到 ${last} 为止，次日起已经失效，“终止日期”不能更晚；请改正终止日期，或者补填“延期至”。`,
  }),
  noPower: {
    code: "no-power",
    message:
      "只有省级和设区的市级人民政府等可以制定规章（立法法第九十三条），请核对类型；照样存入。",
  },
} as const;
