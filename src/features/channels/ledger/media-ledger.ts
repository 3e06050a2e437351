import type { Column } from "#platform/ledger/column.ts";
import { flatKind } from "#platform/ledger/flat/flat-kind.ts";
import { flatTableOf } from "#platform/ledger/flat/flat-table.ts";
import { inOrder, needs, refuseWhere, together } from "#platform/ledger/flat/row-rules.ts";
import { secondAccounts } from "../data/second-accounts.ts";
import { closings } from "../words/channel-words.ts";
import { accountColumns } from "./account-columns.ts";

const columns: readonly Column[] = [
  ...accountColumns,
  {
    code: "openedOn",
    header: "开设日期",
    spellings: ["开通日期"],
    type: "date",
    isRequired: true,
    example: "2019-05-01",
  },
  { code: "accountId", header: "账号标识", spellings: ["账号ID"], type: "text", maxLength: 100 },
  { code: "verifiedAs", header: "认证主体", type: "text", maxLength: 100 },
  {
    code: "main",
    header: "主账号",
    type: "yesno",
    note: "原则上一个单位在一个平台只开设一个账号。",
  },
  { code: "section", header: "责任科室", type: "text", maxLength: 100 },
  {
    code: "filedOn",
    header: "备案日期",
    type: "date",
    note: "开设要向主管单位备案（国办发〔2018〕123号）。",
  },
  { code: "formerName", header: "曾用名", type: "text", maxLength: 100 },
  { code: "renamedOn", header: "更名日期", type: "date" },
  { code: "closedOn", header: "关停日期", spellings: ["注销日期"], type: "date" },
  {
    code: "closedBy",
    header: "关停方式",
    type: "option",
    options: closings.map((name) => ({ name })),
  },
  { code: "closureFiledOn", header: "关停备案日期", type: "date" },
  { code: "noticeUrl", header: "公告网址", type: "text", maxLength: 300 },
];

export const mediaTable = flatTableOf("media_account", { on: "opened_on", columns });

/** 政务新媒体: the register of accounts; what closed stays. */
export const mediaLedger = flatKind({
  kind: "media",
  name: "政务新媒体",
  columns,
  begins: "openedOn",
  table: mediaTable,
  rules: [
    inOrder("openedOn", "closedOn"),
    inOrder("openedOn", "renamedOn"),
    ...together("closedOn", "closedBy"),
    ...together("renamedOn", "formerName"),
    needs("closureFiledOn", "closedOn"),
    refuseWhere("noticeUrl", ({ noticeUrl }) =>
      !noticeUrl || /^https?:\/\/\S+$/.test(noticeUrl)
        ? undefined
        : `“公告网址”${noticeUrl} 要以 http:// 或 https:// 开头，请补全。`,
    ),
  ],
  resolver: secondAccounts,
});
