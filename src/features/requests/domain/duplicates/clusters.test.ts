import { expect, test } from "vitest";
import { clustersOf } from "./clusters.ts";
import { isNearlySame } from "./subject-shingles.ts";

test.each([
  ["申请公开青禾县2025年城区学位供给情况", "请提供青禾县 2025 年城区学位供给的相关情况", true],
  [
    "青禾县2025年城区学位供给情况，含各校人数",
    "青禾县2025年城区学位供给情况，含各校的人数。",
    true,
  ],
  ["青禾县2025年城区学位供给情况", "青禾县2024年河道采砂许可材料", false],
  ["", "", false],
])("%s | %s: nearly the same %s", (one, other, isSame) => {
  expect(isNearlySame(one, other)).toBe(isSame);
});

test("many near-identical requests of a day make one group among others, in no time", () => {
  const many = Array.from({ length: 500 }, (_, at) => ({
    id: at + 1,
    subject: `申请公开东湖片区征地补偿安置方案及其批复文件、补偿费用发放明细（第${at}户）`,
  }));
  const others = Array.from({ length: 2_000 }, (_, at) => ({
    id: 1_000 + at,
    subject: `${String.fromCodePoint(0x4e00 + at * 7, 0x4e10 + at * 5, 0x5e00 + at * 3, 0x6e00 + at)}路施工许可`,
  }));
  const [first, ...rest] = clustersOf([...others, ...many]);
  expect(first).toHaveLength(500);
  expect(rest).toEqual([]);
});
