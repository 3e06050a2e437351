import type { Column, ColumnOption } from "#platform/ledger/column.ts";
import { roleOptions } from "./role-cell.ts";

const options: readonly ColumnOption[] = roleOptions.map(({ name, spellings }) => ({
  name,
  spellings,
}));

/** The columns of the ledger of people (人员台账). */
export const peopleColumns: readonly Column[] = [
  {
    code: "account",
    header: "账号",
    spellings: ["用户名", "登录名", "登录账号", "登录帐号", "帐号"],
    type: "text",
    isKey: true,
    maxLength: 64,
    note: "2 到 64 个文字、字母、数字或 . _ - @，不分大小写；同一个人在几个机构任职，用同一个账号，每个机构一行。",
    example: "lixiaoming",
  },
  {
    code: "agency",
    header: "机构",
    spellings: [
      "机关",
      "单位",
      "单位名称",
      "机构名称",
      "机关名称",
      "所在机构",
      "所在单位",
      "工作单位",
    ],
    type: "reference",
    isKey: true,
    maxLength: 100,
    note: "全称，须是已有的机构。",
    example: "青岚县教育局",
  },
  {
    code: "name",
    header: "姓名",
    type: "text",
    isName: true,
    isRequired: true,
    maxLength: 100,
    example: "李小明",
  },
  {
    code: "roles",
    header: "角色",
    type: "options",
    isRequired: true,
    options,
    note: "审核人要写明级次：审核人（初审）、审核人（复审）、审核人（终审）。",
    example: "信息员、审核人（初审）",
  },
  {
    code: "section",
    header: "科室",
    spellings: ["所在科室", "处室"],
    type: "text",
    maxLength: 100,
    example: "办公室",
  },
  {
    code: "mobile",
    header: "手机",
    spellings: ["手机号", "手机号码", "联系电话"],
    type: "text",
    maxLength: 30,
    isPersonal: true,
    example: "13800000000",
  },
  {
    code: "mail",
    header: "邮箱",
    spellings: ["电子邮箱", "邮件", "电子邮件"],
    type: "text",
    maxLength: 200,
    isPersonal: true,
    example: "lixiaoming@example.com",
  },
  {
    code: "fullTime",
    header: "专职",
    spellings: ["是否专职"],
    type: "yesno",
    note: "专职从事政府信息公开工作的填“是”。",
    example: "否",
  },
];
