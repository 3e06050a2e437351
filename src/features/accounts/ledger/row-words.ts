import type { CellProblem } from "#platform/ledger/problem.ts";
import type { RolesRefused } from "../domain/roles.ts";
import { roleNames } from "../words/role-words.ts";

function contradiction(message: string): CellProblem {
  return { code: "contradiction", message };
}

/** What is wrong with a row of people, and what to do. */
export const rowWords = {
  badAccount: contradiction(
    "账号应为 2 到 64 个文字、字母、数字或 . _ - @，中间没有空格；请改正。",
  ),
  badName: contradiction("“姓名”里有换行或看不见的控制字符；请写成一行。"),
  badMobile: contradiction(
    "“手机”应为 11 位手机号，或者 5 到 30 位的电话号码，可以有空格、+、- 和括号；请核对。",
  ),
  badMail: contradiction("“邮箱”不是一个邮箱地址；请写成 name@example.com 的样子。"),
  rolesTogether: (refused: RolesRefused): CellProblem =>
    refused.kind === "level"
      ? contradiction("审核人要写明初审、复审或终审，其他角色没有级次；请改正。")
      : contradiction(
          `系统管理员、安全管理员、审计员各由专人担任，互不兼任，也不兼业务角色；此人的角色有：${refused.roles.map((role) => roleNames[role]).join("、")}，请只留一项，或另设账号。`,
        ),
  otherRow: (header: string): CellProblem =>
    contradiction(`同一账号在这次导入的另一行里“${header}”不同；请写成一样的。`),
  otherPerson: contradiction(
    "这个账号已经登记了另一个姓名；是同一个人的请写登记的姓名，不是的请换一个账号。",
  ),
  hasLeft: contradiction("这个账号原来的使用人已经离岗；请换一个账号。"),
  isDemonstration: contradiction("这个账号是演示人员的；请换一个账号。"),
  registered: (header: string): CellProblem =>
    contradiction(`此人在其他机构登记的“${header}”与这里不同；请填写一致，或从表中删去这一列。`),
  elsewhere: (header: string): CellProblem =>
    contradiction(
      `此人还在您不管理的机构任职，“${header}”要由上级管理员修改；请改回登记的内容，或从表中删去这一列。`,
    ),
  administrators: contradiction(
    "系统管理员、安全管理员、审计员由安全管理员在“人员”里任免，不能用台账增减；请改正这一格。",
  ),
  oneself: contradiction("不能给自己增减角色；请由另一位管理员办理。"),
} as const;
