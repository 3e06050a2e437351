import { expect, test } from "vitest";
import { dutiesOf, isNamed } from "./duties.ts";

test.each([
  ["青岚县民政局", "民政", true],
  ["青岚县人民政府", "民政", false],
  ["青岚县人民政府办公室", "民政", false],
  ["青岚县人民政府", "人民政府", true],
])("%s answers for %s: %s", (name, word, isAnswering) => {
  expect(isNamed(name, word)).toBe(isAnswering);
});

test("a government is asked for documents and decisions, not for what its bureaus do", () => {
  expect(dutiesOf("青岚县人民政府")).toEqual(["政府文件、会议决定、综合事项"]);
  expect(dutiesOf("青岚县自然资源和规划局")).toEqual(["征地补偿、规划许可、不动产、矿产"]);
});
