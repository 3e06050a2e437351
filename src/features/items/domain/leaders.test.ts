import { expect, test } from "vitest";
import { leadersNamed } from "../settings.ts";
import { leadersFaultWords } from "../words/leader-words.ts";
import { parseLeaders, readLeaders } from "./leaders.ts";

test("leaders stand in the order in which they are named, with their titles", () => {
  expect(parseLeaders("县委书记 李远山；县长 王小明;\n副县长 陈立")).toEqual([
    { title: "县委书记", name: "李远山" },
    { title: "县长", name: "王小明" },
    { title: "副县长", name: "陈立" },
  ]);
  expect(parseLeaders("")).toEqual([]);
  expect(parseLeaders("李远山")).toBeUndefined();
});

test.each([
  ["县委书记 李远山；县长王小明", "第 2 项“县长王小明”只有职务或者只有姓名"],
  ["县委副书记 县长 王小明", "第 1 项“县委副书记 县长 王小明”认不出姓名"],
  ["县长 王小明；县长 王小明", "第 2 项“县长 王小明”和前面的一项相同"],
])("of the list %s it is said which entry is wrong, and how", (text, says) => {
  const read = readLeaders(text);
  expect("kind" in read && leadersFaultWords(read)).toContain(says);
  const parsed = leadersNamed.schema.safeParse(text);
  expect(parsed.error?.issues[0]?.message).toContain(says);
});
