/** Steps of documents of the county's government, so many days before the day that they are told from. */
export const plan = {
  step: "plan",
  daysAgo: 150,
  by: "县政府常务会议",
  says: "列入本年度规范性文件制定计划。",
} as const;
export const consultation = {
  step: "consultation",
  daysAgo: 60,
  lasted: 35,
  by: "县政府门户网站",
  says: "在门户网站公布草案和起草说明，收到的意见和采纳情况已经反馈。",
  opinions: 23,
  adopted: 9,
} as const;
export const competition = {
  step: "competition",
  daysAgo: 45,
  by: "县市场监督管理局",
  result: "passed",
  says: "没有排除、限制竞争的内容。",
} as const;
export const sent = {
  step: "legality-sent",
  daysAgo: 40,
  by: "县司法局",
  says: "附草案、说明、依据和征求意见材料。",
} as const;
export const legality = {
  step: "legality",
  daysAgo: 26,
  by: "县司法局",
  result: "lawful",
  says: "主体、权限、程序和内容合法。",
} as const;
export const decision = {
  step: "decision",
  daysAgo: 12,
  by: "县政府第18次常务会议",
  result: "passed",
  says: "会议审议通过，由县政府办公室印发。",
} as const;
