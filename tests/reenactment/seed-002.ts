import { dayOf, type Reenacted, sheet, spread } from "./records.ts";

const year = 2021;

/** A town, 2021: 86 items are the report's 80余. */
export const seed002: Reenacted = {
  seed: "002",
  agency: { name: "青崖镇人民政府", kind: "township" },
  year,
  sheets: [
    sheet(
      "items",
      "标题,公开日期,类别,渠道",
      Array.from({ length: 86 }, (_, at) => [
        `工作动态第${at + 1}条`,
        dayOf(year, at),
        "工作动态",
        "政府网站",
      ]),
    ),
    sheet("media", "平台,账号名称,开设日期", [["微信", "青崖镇", "2018-09-01"]]),
    sheet(
      "media-metrics",
      "月份,平台,账号名称,原创,转载",
      spread(year, 127).map(([month, own], at) => [
        ...[month, "微信", "青崖镇", own, spread(year, 512)[at]?.[1]],
      ]),
    ),
  ],
};
