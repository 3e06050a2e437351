import { expect, test } from "vitest";
import { isMailbox, isPostcode, isTelephone, isWithoutAreaCode } from "./contact-faults.ts";
import { documentFault } from "./document-fault.ts";

test.each([
  ["identityCard", "110101199003071233", undefined],
  ["identityCard", "１１０１０１ 19900307 1233", undefined],
  ["identityCard", "11010519491231002x", undefined],
  ["identityCard", "110105491231002", undefined],
  ["identityCard", "110105491331002", "birth"],
  ["identityCard", "110101199003071234", "check"],
  ["identityCard", "11010119900307123", "length"],
  ["identityCard", "11010119900307123A", "characters"],
  ["identityCard", "810000199003071237", "residence-permit"],
  ["residencePermit", "810000199003071237", undefined],
  ["residencePermit", "810000199003071238", "check"],
  ["residencePermit", "110101199003071233", "characters"],
  ["hongKongMacaoPermit", "H12345678", undefined],
  ["hongKongMacaoPermit", "M1234567801", undefined],
  ["hongKongMacaoPermit", "A12345678", "characters"],
  ["hongKongMacaoPermit", "H1234", "length"],
  ["taiwanPermit", "12345678", undefined],
  ["taiwanPermit", "1234567801(B)", "length"],
  ["taiwanPermit", "12345678AB", "characters"],
  ["passport", "E12345678", undefined],
  ["passport", "张三", "length"],
  ["permanentResidence", "911124198108030024", undefined],
  ["permanentResidence", "911124198108030025", "check"],
  ["permanentResidence", "CAN310081080302", undefined],
  ["creditCode", "91330100MA27X0000B", undefined],
  ["creditCode", "91330100MA27X0000C", "check"],
  ["creditCode", "330100000012345", undefined],
  ["creditCode", "境外商业登记证 12345678-000", undefined],
  ["creditCode", "9133", "length"],
  ["other", "军官证 1234", undefined],
] as const)("%s %s: %s", (kind, number, fault) => {
  expect(documentFault(kind, number)).toBe(fault);
});

test.each([
  ["13912345678", true],
  ["+86 139-1234-5678", true],
  ["010-12345678", true],
  ["(0570) 3012345 转 801", true],
  ["4008001234", true],
  ["13912345678、0570-3012345", true],
  ["+852 2123 4567", true],
  ["1391234567", false],
  ["3012345", false],
  ["没有电话", false],
  ["", false],
])("as a telephone %s: %s", (typed, is) => {
  expect(isTelephone(typed)).toBe(is);
});

test("a number without its area code, postcodes and mailboxes", () => {
  expect(["3012345", "0570-3012345"].map(isWithoutAreaCode)).toEqual([true, false]);
  expect(["324000", "３２４０００", "32400", "32400a"].map(isPostcode)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(
    ["a@b.cn", "某人@邮箱.中国", "a@b", "a＠b.cn", "a@b。cn", "a b@c.cn"].map(isMailbox),
  ).toEqual([true, true, false, false, false, false]);
});
