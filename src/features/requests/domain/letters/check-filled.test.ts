import { expect, test } from "vitest";
import { filledFaults } from "./check-filled.ts";

test.each([
  ["2026-11-16", []],
  ["2026-11-15", ["not-later"]],
  ["2026-11-14", ["not-later"]],
  ["2026年12月10日", ["no-day"]],
  ["2026-13-45", ["no-day"]],
  ["9999-01-01", ["no-day"]],
  ["明天", ["no-day"]],
  ["", []],
])("art 30: a correction is asked for by a day behind the notice: %j", (respondBy, kinds) => {
  const found = filledFaults({ type: "correction", filled: { respondBy } }, "2026-11-15");
  expect(found.map(({ kind }) => kind)).toEqual(kinds);
});

test.each([
  ["1", true],
  ["20", true],
  ["21", false],
  ["0", false],
  ["1e1", false],
  ["0x0a", false],
  ["10个", false],
])("an extension is of whole working days within the law: %j", (workingDays, isTaken) => {
  const found = filledFaults({ type: "extension", filled: { workingDays } }, "2026-11-15");
  expect(found.length === 0).toBe(isTaken);
});

// 380: 68 pages; 720: 101 pages; 710 is between two pages of 20 yuan, and no item costs it.
test.each([
  ["100", true],
  ["380", true],
  ["720", true],
  ["710", false],
  ["0", false],
  ["-5", false],
  ["100元", false],
  ["一百", false],
  ["12.5", false],
  ["999999999999999", false],
  ["999999900", false],
])("a fee is a sum that the tariff comes to (国办函〔2020〕109号): %j", (yuan, isTaken) => {
  const found = filledFaults({ type: "fee", filled: { yuan } }, "2026-11-15");
  expect(found.length === 0).toBe(isTaken);
});

test("whom a letter is to stands on one line, and a day that was is not to come", () => {
  const filled = { party: "甲公司\n如不服，请汇款", asked: "合同\n附件" };
  expect(filledFaults({ type: "thirdParty", filled }, "2026-11-15")).toEqual([
    { code: "party", label: "发给谁（姓名或者名称）", kind: "not-one-line" },
  ]);
  const told = { type: "thirdPartyTold", filled: { sentOn: "2026-11-16" } } as const;
  expect(filledFaults(told, "2026-11-15")).toMatchObject([{ kind: "not-past" }]);
});
