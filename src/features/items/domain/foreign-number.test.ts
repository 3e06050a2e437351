import { expect, test } from "vitest";
import { readIndexNumber } from "./foreign-number.ts";
import { indexNumber } from "./index-number.ts";

const agency = { agencyCode: "11330122MB0000001X", region: "330122" };

test.each([
  ["{机关代码}/{年}-{序号:5}", "11330122MB0000001X/2023-00012", { year: 2023, serial: 12 }],
  ["{机关代码}/{年}-{序号:5}", "11330122MB0000001X/2023-123456", { year: 2023, serial: 123_456 }],
  ["QL{区划}{年月}{序号:4}", "QL3301222023050007", { year: 2023, serial: 7 }],
  ["{机关代码}/{年}-{序号:5}", "QL001-2023-00012", undefined],
  ["{机关代码}/{年}-{序号:5}", "11330122MB0000001X/2023-00000", undefined],
  ["{机关代码}/{年}-{序号:5}", "11330122MB0000001X/2023-00012（2）", undefined],
])("by %s, %s", (template, number, read) => {
  expect(readIndexNumber(template, number, agency)).toEqual(read);
});

test("what a template makes it reads", () => {
  const template = "({区划}){年月日}.{序号:3}";
  const number = indexNumber(template, { ...agency, on: "2024-03-07", serial: 45 });
  expect(readIndexNumber(template, number, agency)).toEqual({ year: 2024, serial: 45 });
});
