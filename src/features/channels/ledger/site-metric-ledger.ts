import type { Column } from "#platform/ledger/column.ts";
import { flatKind } from "#platform/ledger/flat/flat-kind.ts";
import { flatTableOf } from "#platform/ledger/flat/flat-table.ts";
import { registered } from "#platform/ledger/flat/registered.ts";
import { refuseWhere, together } from "#platform/ledger/flat/row-rules.ts";
import { countColumn, monthColumn } from "#platform/ledger/flat/usual-columns.ts";

const columns: readonly Column[] = [
  monthColumn,
  {
    code: "site",
    header: "网站",
    spellings: ["网站名称"],
    type: "text",
    isKey: true,
    maxLength: 100,
    example: "青岚县人民政府网站",
  },
  countColumn("posts", "发布总数", {
    spellings: ["信息发布总数"],
    note: "不知道的留空，不写 0。",
    example: "120",
  }),
  countColumn("own", "本级", { spellings: ["本级信息"], example: "80" }),
  countColumn("reposted", "转载", { spellings: ["转发"], example: "40" }),
  countColumn("news", "动态类", { spellings: ["政务动态信息更新量"] }),
  countColumn("catalogue", "公开目录类", { spellings: ["信息公开目录更新量"] }),
  countColumn("visits", "访问量", { spellings: ["网站总访问量"], example: "35000" }),
  countColumn("visitors", "独立用户", { spellings: ["独立用户访问量"] }),
];

export const siteMetricTable = flatTableOf("channel_site_metric", { on: "month", columns });

/** 网站月报: a row a month and site. */
export const siteMetricLedger = flatKind({
  kind: "site-metrics",
  name: "网站月报",
  columns,
  begins: "month",
  table: siteMetricTable,
  rules: [
    ...together("own", "reposted"),
    refuseWhere("posts", ({ posts, own, reposted }) => {
      if (!posts || !own || !reposted) return undefined;
      const sum = Number(own) + Number(reposted);
      return sum === Number(posts)
        ? undefined
        : `“本级”加“转载”是 ${sum}，不等于“发布总数”${posts}，请核对。`;
    }),
  ],
  resolver: registered({ table: "channel_site", by: { site: "name" }, name: "政府网站与专栏" }),
});
