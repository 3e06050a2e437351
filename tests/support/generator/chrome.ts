import type { Place } from "./places.ts";
import type { Random } from "./random.ts";

/** What a website puts before a report: navigation, sign-in, counters, metadata in every shape seen. */
export function chromeBefore(place: Place, year: number, random: Random): string[] {
  const lines: string[] = [];
  if (random.chance(0.3))
    lines.push(
      `首页 > 政府信息公开 > ${random.pick(["乡镇信息公开", "部门信息公开"])} > ${place.name}`,
    );
  if (random.chance(0.2))
    lines.push(
      random.pick([
        "登录 | 注册",
        "关怀版 无障碍",
        "网站首页 | 走进本地 | 政务公开 | 办事服务 | 互动交流",
      ]),
    );
  if (random.chance(0.35)) lines.push(...metadata(place, year, random));
  if (random.chance(0.3)) lines.push(`字号:【大 中 小】 浏览次数:${random.int(1, 99999)} 打印`);
  if (random.chance(0.05)) lines.push("文件已失效");
  return lines;
}

/** The county's office, which publishes for its towns and bureaus. */
export function publisherOf({ county }: Place): string {
  return `${county}人民政府办公室`;
}

function metadata(place: Place, year: number, random: Random): string[] {
  const index = `126${random.int(10_000_000, 99_999_999)}MB/${year + 1}-${String(random.int(1, 999)).padStart(5, "0")}`;
  const day = `${year + 1}-01-${random.int(10, 31)}`;
  const office = random.chance(0.5) ? publisherOf(place) : place.name;
  switch (random.int(0, 5)) {
    case 0:
      return [
        `索 引 号 | ${index} | 分 类 | 政府信息公开年报 |`,
        `发布机构 | ${office} | 发文日期 | ${day} |`,
        "文 号 | | 有 效 性 | 有效 |",
      ];
    case 1:
      return [
        `[索引号] | ${index} | [ 主题分类 ] | |`,
        "---|---|---|---|",
        `[ 发布机构 ] | ${office} | [ 发文日期 ] | ${day} |`,
        "[ 效力状态 ] | [ 文 号 ] | ||",
      ];
    case 2:
      return [`- 索引号:${index}`, `- 发布机构:${office}`, `- 发布日期:${day}`];
    case 3:
      return [
        "索引号:",
        "发布机构:",
        `发布日期:${day} 1${random.int(0, 9)}:${random.int(10, 59)}`,
        `来源:${office}`,
      ];
    case 4:
      return [`| 名称 | 政府信息公开工作年度报告 | 索引号 | ${index} |`];
    default:
      return [index, office, day];
  }
}

/** What a website puts after a report. */
export function chromeAfter(random: Random): string[] {
  const lines: string[] = [];
  if (random.chance(0.25))
    lines.push(
      random.pick([
        "扫一扫在手机打开当前页",
        "分享到: 微信 微博",
        "更多精彩内容,请关注官方微信公众号",
      ]),
    );
  if (random.chance(0.2))
    lines.push(
      `版权所有 ICP备${random.int(10_000_000, 19_999_999)}号-1 网站标识码:${random.int(1_000_000_000, 4_000_000_000)}`,
    );
  if (random.chance(0.1)) lines.push("上一篇:没有了", "下一篇:财政预决算公开");
  return lines;
}
