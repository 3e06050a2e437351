import { expect, test } from "vitest";
import { type DemonstrationPerson, groupsOf, peopleFound } from "./demonstration-groups.ts";

const person = (name: string, agencyName: string | null, role: string): DemonstrationPerson => ({
  account: name,
  name,
  roles: [{ agencyName, name: role }],
});
const people = [
  person("王岚", "县政府办公室", "主管部门"),
  person("李静", "教育局", "信息员"),
  person("高原", null, "系统管理员"),
  person("秦岭", "教育局", "分管领导"),
];

test("people stand under their agency, in the order in which they were named", () => {
  expect(groupsOf(people).map(({ agency, people: all }) => [agency, all.length])).toEqual([
    ["县政府办公室", 1],
    ["教育局", 2],
    ["全平台", 1],
  ]);
});

test.each([
  ["教育", ["李静", "秦岭"]],
  ["教育 领导", ["秦岭"]],
  ["高", ["高原"]],
  ["审核人", []],
])("who is sought by %s", (typed, names) => {
  expect(peopleFound(people, typed).map(({ name }) => name)).toEqual(names);
});
