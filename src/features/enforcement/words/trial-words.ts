/** The columns of the trial form's table two that several rows have. */
const made = {
  made: "本年新制作数量",
  published: "本年新公开数量",
  total: "对外公开总数量",
} as const;
const items = { previous: "上一年项目数量", change: "本年增/减" } as const;
const handled = { ...items, decisions: "处理决定数量" } as const;

const rows: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ["regulations", "规章", made],
  ["normative", "规范性文件", made],
  ["licensing", "行政许可", handled],
  ["otherServices", "其他对外管理服务事项", handled],
  ["penalty", "行政处罚", handled],
  ["coercion", "行政强制", handled],
  ["fees", "行政事业性收费", items],
  ["procurement", "政府集中采购", { count: "采购项目数量", amountYuan: "采购总金额（元）" }],
];

/** The 22 cells of the trial form's table two by their names, in printed order. */
export const trialCellWords: Readonly<Record<string, string>> = Object.fromEntries(
  rows.flatMap(([row, name, columns]) =>
    Object.entries(columns).map(([column, word]) => [`t2.${row}.${column}`, `${name}${word}`]),
  ),
);

/** Years whose reports have the trial form, by their first day. */
export const trialYearWords: Readonly<Record<string, string>> = {
  "2019-01-01": "2019",
  "2020-01-01": "2020",
};
