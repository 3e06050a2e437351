import type { Column } from "#platform/ledger/column.ts";
import { flatKind } from "#platform/ledger/flat/flat-kind.ts";
import { flatTableOf } from "#platform/ledger/flat/flat-table.ts";
import { inOrder, refuseWhere, requiredWhere } from "#platform/ledger/flat/row-rules.ts";
import { siteKinds } from "../words/channel-words.ts";

const columns: readonly Column[] = [
  {
    code: "name",
    header: "名称",
    spellings: ["网站名称"],
    type: "text",
    isKey: true,
    maxLength: 100,
    example: "青岚县人民政府网站",
  },
  {
    code: "kind",
    header: "类型",
    spellings: ["网站类型"],
    type: "option",
    isRequired: true,
    options: siteKinds.map((name) => ({ name })),
    example: "门户网站",
  },
  {
    code: "siteCode",
    header: "网站标识码",
    spellings: ["标识码"],
    type: "text",
    maxLength: 10,
    note: "10 位数字，前 6 位是行政区划代码；专栏没有标识码，可不填。",
    example: "5301030001",
  },
  {
    code: "parent",
    header: "所在网站",
    spellings: ["主站"],
    type: "text",
    maxLength: 100,
    note: "专栏在哪个网站上。",
  },
  { code: "url", header: "网址", spellings: ["域名"], type: "text", maxLength: 300 },
  { code: "openedOn", header: "开设日期", spellings: ["开通日期"], type: "date" },
  { code: "closedOn", header: "关停日期", spellings: ["关闭日期"], type: "date" },
  { code: "operator", header: "承办单位", type: "text", maxLength: 100 },
  { code: "ipv6On", header: "支持IPv6日期", type: "date" },
  {
    code: "accessibleUntil",
    header: "无障碍标识有效期",
    type: "date",
    mayLieAhead: true,
    note: "适老化和无障碍标识到哪一天有效。",
  },
  {
    code: "here",
    header: "本平台",
    type: "yesno",
    default: "否",
    note: "本网站就是这个平台的：发布数由主动公开信息算出，月报里只取访问量。",
  },
];

export const siteTable = flatTableOf("channel_site", { on: "since_on", columns });

/** 政府网站与专栏: what closed stays. */
export const siteLedger = flatKind({
  kind: "sites",
  name: "政府网站与专栏",
  columns,
  table: siteTable,
  isYearly: false,
  rules: [
    requiredWhere("siteCode", "kind", ["门户网站", "部门网站"]),
    requiredWhere("parent", "kind", ["专栏"]),
    inOrder("openedOn", "closedOn"),
    refuseWhere("siteCode", ({ siteCode }) =>
      !siteCode || /^\d{10}$/.test(siteCode)
        ? undefined
        : `“网站标识码”${siteCode} 不是 10 位数字，请核对。`,
    ),
    refuseWhere("url", ({ url }) =>
      !url || /^https?:\/\/\S+$/.test(url)
        ? undefined
        : `“网址”${url} 要以 http:// 或 https:// 开头，请补全。`,
    ),
  ],
});
