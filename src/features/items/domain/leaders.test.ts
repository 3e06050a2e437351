import { expect, test } from "vitest";
import { parseLeaders } from "./leaders.ts";

test("leaders stand in the order in which they are named, with their titles", () => {
  expect(parseLeaders("县委书记 李远山；县长 王小明;\n副县长 陈立")).toEqual([
    { title: "县委书记", name: "李远山" },
    { title: "县长", name: "王小明" },
    { title: "副县长", name: "陈立" },
  ]);
  expect(parseLeaders("")).toEqual([]);
  expect(parseLeaders("李远山")).toBeUndefined();
});
