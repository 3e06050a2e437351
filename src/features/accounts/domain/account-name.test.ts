import { expect, test } from "vitest";
import { isAccountName, normalAccount } from "./account-name.ts";

test.each([
  [" ZhangSan ", "zhangsan"],
  ["ｚｈａｎｇ０１", "zhang01"],
  ["张三", "张三"],
  ["zhang\u0000san", "zhangsan"],
])("%o is the account %s", (typed, account) => {
  expect(normalAccount(typed)).toBe(account);
});

test.each([
  ["zhangsan", true],
  ["张三", true],
  ["a.b-c_d@gov.cn", true],
  ["a", false],
  ["ZhangSan", false],
  ["zhang san", false],
  ["zhang\u0000", false],
  ["x".repeat(65), false],
])("%o can be an account: %o", (account, can) => {
  expect(isAccountName(account)).toBe(can);
});
