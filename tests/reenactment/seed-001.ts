import { dayOf, monthly, type Reenacted, repeated, sheet, spread } from "./records.ts";

const year = 2023;

const categories = {
  // The two that stand for each month come first, so that their days are one a month.
  行政许可: 12,
  办事统计: 12,
  通知公告: 31,
  部门信息: 1,
  办事指南: 2,
  附件下载: 2,
  公开指南: 1,
  公共资源交易: 6,
  公开年报: 1,
  不得公开政府信息清单: 1,
  法治政府建设报告: 2,
  财政预决算: 2,
} as const;

/** The service and approval bureau of a district, 2023. */
export const seed001: Reenacted = {
  seed: "001",
  agency: { name: "松岭区政务服务管理局", kind: "department" },
  year,
  sheets: [
    sheet(
      "items",
      "标题,公开日期,类别,渠道",
      repeated(categories).map((category, at) => [
        `${category}第${at + 1}条`,
        dayOf(year, at),
        category,
        "政府网站",
      ]),
    ),
    sheet("decisions", "月份,类型,决定数量", monthly(year, "行政许可", 10_381)),
    // It still bears the bureau's former name.
    sheet("media", "平台,账号名称,开设日期", [["微信", "松岭行政审批局", "2019-05-01"]]),
    sheet(
      "media-metrics",
      "月份,平台,账号名称,发布数",
      spread(year, 65).map(([month, posts]) => [month, "微信", "松岭行政审批局", posts]),
    ),
  ],
};
