import { expect, test } from "vitest";
import { secrecyMarks } from "./secrecy-marks.ts";

test("a text that says itself that it is not for everybody is found out", () => {
  expect(secrecyMarks("机密★1年\n关于招生的通知")).toEqual(["机密★"]);
  expect(secrecyMarks("内部资料，注意保存。此件不公开。")).toEqual([
    "内部资料，注意保存",
    "此件不公开",
  ]);
  expect(secrecyMarks("密级：秘密；密级：秘密")).toEqual(["密级：秘密"]);
});

test("a text about secrets is none", () => {
  expect(secrecyMarks("保守国家秘密，商业秘密受法律保护，机密文件的管理办法。")).toEqual([]);
});
