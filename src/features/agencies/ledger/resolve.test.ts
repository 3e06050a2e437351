import { describe, expect, test } from "vitest";
import { localDate } from "#kernel/local-date.ts";
import { checkAgencyRow } from "./check-row.ts";
import { chooseAgency, type NamedAgency } from "./choose-agency.ts";
import { findCycles } from "./find-cycles.ts";
import type { Who } from "./who.ts";

describe("an agency meant by a name", () => {
  const of = (who: Who, region: string): NamedAgency => ({ who, name: "教育局", region });
  test.each<{ rule: string; candidates: NamedAgency[]; present?: Who; found: unknown }>([
    { rule: "the only one", candidates: [of("#1", "440000")], found: "#1" },
    { rule: "one that is found twice", candidates: [of("#1", "1"), of("#1", "1")], found: "#1" },
    {
      rule: "the region's own before others",
      candidates: [of("#1", "330100"), of("#2", "330181")],
      found: "#2",
    },
    {
      rule: "the nearest above",
      candidates: [of("#1", "330000"), of("#2", "330100"), of("#3", "440000")],
      found: "#2",
    },
    {
      rule: "whoever stands there already",
      candidates: [of("#1", "440000"), of("#2", "450000")],
      present: "#2",
      found: "#2",
    },
    {
      rule: "none of several elsewhere",
      candidates: [of("#1", "440000"), of("#2", "450000")],
      found: "several",
    },
    { rule: "nobody", candidates: [], found: "unknown" },
  ])("is $rule", ({ candidates, present, found }) => {
    const chosen = chooseAgency(candidates, { region: "330181", present });
    expect(chosen.kind === "found" ? chosen.who : chosen.kind).toBe(found);
  });
});

describe("those above themselves", () => {
  const above = new Map<Who, Who>([
    ["#1", "#2"],
    ["#2", "#3"],
    ["#3", "#2"],
    ["#4", "#5"],
    ["#6", "#6"],
  ]);
  test("are found with the way round; whoever only leads there is not one of them", () => {
    const cycles = findCycles(above, ["#1", "#2", "#3", "#4", "#6"]);
    expect([...cycles.keys()].sort()).toEqual(["#2", "#3", "#6"]);
    expect(cycles.get("#3")).toEqual(["#2", "#3"]);
  });
});

describe("a row of the register by itself", () => {
  const row = { name: "甲局", kind: "政府部门" };
  test.each([
    [{}, []],
    [{ creditCode: "11330100MB0000002W" }, []],
    [{ creditCode: "11330100MB0000002A" }, ["creditCode bad-number"]],
    [{ region: "3301" }, ["region bad-number"]],
    [{ parent: "甲 局" }, ["parent contradiction"]],
    [{ formerName: "乙局" }, ["renamedOn required"]],
    [{ renamedOn: "2019-01-01" }, ["renamedOn contradiction"]],
    [
      { formerName: "乙局", renamedOn: "2019-01-01", dissolvedOn: "2018-01-01" },
      ["renamedOn contradiction"],
    ],
    [{ formerName: "乙局", renamedOn: "2019-01-01", dissolvedOn: "2019-01-01" }, []],
    [{ dissolvedOn: "2020-01-02" }, []],
    [{ name: "甲\n局" }, ["name contradiction"]],
    [{ formerName: "乙13912345678", renamedOn: "2019-01-01" }, ["formerName contradiction"]],
  ])("%o: %o", (more, told) => {
    const { problems } = checkAgencyRow({ ...row, ...more }, localDate(2020, 1, 1));
    expect(problems.map(({ column, code }) => `${column} ${code}`)).toEqual(told);
  });

  test("a name or an end of a day to come is stored, and warned of", () => {
    const warned = (more: object) =>
      checkAgencyRow({ ...row, ...more }, localDate(2020, 1, 1)).warnings.map(
        ({ column }) => column,
      );
    expect(warned({ dissolvedOn: "2020-01-01" })).toEqual([]);
    expect(warned({ dissolvedOn: "2020-01-02" })).toEqual(["dissolvedOn"]);
    expect(warned({ formerName: "乙局", renamedOn: "2020-01-02" })).toEqual(["renamedOn"]);
  });
});
