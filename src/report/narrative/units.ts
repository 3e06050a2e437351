/** 量词 of counts; the longest that fits is taken. */
const counts =
  "件 条 个 次 份 项 篇 期 起 宗 例 家 种 部 则 批 人 人次 条次 件次 篇次 项次 场 场次 名 户 期次 类 幅 张 处 块 册 本 批次 案 余次 字 " +
  "万次 位 台 样 套 首 封 通 单 元";
/** What stands behind a number that counts nothing of ours: lengths of time, grades, ordinals. */
const others =
  "年 月 日 号 时 点 分 分钟 小时 天 周 岁 级 章 节 版 度 个工作日 个自然日 个月 个小时 个百分点 个季度 个星期 个年度 次方 米 公里 平方米 公顷 亩 吨 " +
  "万公里 世纪 届 楼 层 室 路 条例 项规定 部门 个方面 种方式 年度 日内 月份 季度 周年 大 县 条街";

/** How a word for counting weighs: money is in yuan. */
export type UnitKind = "count" | "money" | "other";

const units = new Map<string, UnitKind>([
  ...others.split(" ").map((unit): [string, UnitKind] => [unit, "other"]),
  ...counts.split(" ").map((unit): [string, UnitKind] => [unit, "count"]),
  ["元", "money"],
]);
/** The characters that units begin with. */
export const unitBeginnings: string = [
  ...new Set(Array.from(units.keys(), (unit) => unit.charAt(0))),
].join("");

const longest = 4;

/** The unit that stands at an offset, or `undefined`. */
export function unitAt(
  text: string,
  at: number,
): { readonly unit: string; readonly kind: UnitKind } | undefined {
  if (!unitBeginnings.includes(text.charAt(at))) return undefined;
  for (let length = longest; length > 0; length -= 1) {
    const unit = text.slice(at, at + length);
    const kind = unit.length === length ? units.get(unit) : undefined;
    if (kind !== undefined) return { unit, kind };
  }
  return undefined;
}
