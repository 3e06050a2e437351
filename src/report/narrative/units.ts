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

/** A word for counting. */
export interface Unit {
  readonly unit: string;
  readonly kind: UnitKind;
}

const units: ReadonlyMap<string, Unit> = new Map([
  ...others.split(" ").map((unit) => named(unit, "other")),
  ...counts.split(" ").map((unit) => named(unit, "count")),
  named("元", "money"),
]);

function named(unit: string, kind: UnitKind): [string, Unit] {
  return [unit, { unit, kind }];
}

/** The characters that units begin with. */
export const unitBeginnings: string = [
  ...new Set(Array.from(units.keys(), (unit) => unit.charAt(0))),
].join("");

/** For each of these characters, how many the longest unit has that begins with it. */
const longestFrom = new Uint8Array(0x10000);
for (const unit of units.keys()) {
  const code = unit.charCodeAt(0);
  longestFrom[code] = Math.max(longestFrom[code] ?? 0, unit.length);
}

/** The unit that stands at an offset, or `undefined`. */
export function unitAt(text: string, at: number): Unit | undefined {
  for (let length = longestFrom[text.charCodeAt(at)] ?? 0; length > 0; length -= 1) {
    const known = units.get(text.slice(at, at + length));
    if (known) return known;
  }
  return undefined;
}
