import { describe, expect, test } from "vitest";
import type { AnnualReport } from "#report/annual-report.ts";
import { type Given, givenReport } from "#tests/support/given-report.ts";
import { differencesOf } from "./compare-written.ts";

const given = (changes: Given = {}): AnnualReport => givenReport(changes);

test("a report read back as it was has no differences", () => {
  expect(differencesOf(given(), given(), "empty")).toEqual([]);
  expect(differencesOf(given(), given(), "kept")).toEqual([]);
});

describe("figures", () => {
  test("one that reads back otherwise, or not at all, differs", () => {
    const cells = { "t3.new.total": 12, "t4.review.upheld": "ambiguous" } as const;
    expect(
      differencesOf(given({ cells: { "t3.new.total": 13 } }), given({ cells }), "empty"),
    ).toEqual([
      { kind: "cell", cell: "t3.new.total", given: read(13), found: read(12) },
      {
        kind: "cell",
        cell: "t4.review.upheld",
        given: read(0),
        found: { value: null, state: "ambiguous" },
      },
    ]);
  });

  test.each(["blank", "missing", "lost", "ambiguous"] as const)(
    "one that is %s is to read back blank where it is printed empty",
    (state) => {
      const report = given({ cells: { "t2.fees.amountWan": state } });
      const blank = given({ cells: { "t2.fees.amountWan": "blank" } });
      expect(differencesOf(report, blank, "empty")).toEqual([]);
      expect(differencesOf(report, given(), "empty")).toHaveLength(1);
      expect(differencesOf(report, report, "kept")).toEqual([]);
      expect(differencesOf(report, given(), "kept")).toHaveLength(1);
    },
  );

  test("a cell that is not there, and one too many, differ", () => {
    expect(
      differencesOf(given(), given({ form: "2019-trial", edition: "2021", year: 2023 }), "empty"),
    ).toContainEqual({
      kind: "cell",
      cell: "t2.regulations.issued",
      given: read(0),
      found: undefined,
    });
  });
});

test("a signing date that reads back otherwise, or not at all, differs", () => {
  const signed = given({ signedOn: { value: "2024-01-25", state: "read" } });
  const other = given({ signedOn: { value: "2024-01-26", state: "read" } });
  const differs = { kind: "signed-on", given: "2024-01-25" };
  expect(differencesOf(signed, other, "empty")).toEqual([{ ...differs, found: "2024-01-26" }]);
  expect(differencesOf(signed, given(), "empty")).toEqual([{ ...differs, found: null }]);
  expect(differencesOf(given(), signed, "empty")).toEqual([]);
});

test.each([
  [{ year: 2022 }, { kind: "year", given: 2023, found: 2022 }],
  [{ agency: null }, { kind: "agency", given: "青禾县柳林镇人民政府", found: null }],
  [{ edition: "hybrid" }, { kind: "edition", given: "2021", found: "hybrid" }],
] as const)("what is read back as %o differs", (found, difference) => {
  expect(differencesOf(given(), given(found), "empty")).toEqual([difference]);
});

test("an agency found where none was stated is no difference", () => {
  expect(differencesOf(given({ agency: null }), given(), "empty")).toEqual([]);
});

describe("texts", () => {
  test("white space and characters without shape make no difference", () => {
    const one = given({ texts: { 1: "全年公开 12 条。\n　　其中文件3件。" } });
    const other = given({ texts: { 1: "全年公开12条。 其中\u200b文件3件。" } });
    expect(differencesOf(one, other, "empty")).toEqual([]);
  });

  test("a radical is the character it stands for", () => {
    const one = given({ texts: { 1: "⼈民政府⽂件。" } });
    expect(differencesOf(one, given({ texts: { 1: "人民政府文件。" } }), "empty")).toEqual([]);
    expect(differencesOf(one, given({ texts: { 1: "入民政府文件。" } }), "empty")).toHaveLength(1);
  });

  test("a character that was lost is 〓 where a font has no sign of it; one that is there is not", () => {
    const one = given({ texts: { 1: "予公开0例\ufffd。" } });
    expect(differencesOf(one, given({ texts: { 1: "予公开0例〓。" } }), "empty")).toEqual([]);
    const other = given({ texts: { 1: "予公开0例件。" } });
    expect(differencesOf(other, given({ texts: { 1: "予公开0例〓。" } }), "empty")).toHaveLength(1);
  });

  test("a section left out is one without text", () => {
    expect(
      differencesOf(given({ texts: { 6: null } }), given({ texts: { 6: "" } }), "empty"),
    ).toEqual([]);
    expect(differencesOf(given({ texts: { 6: null } }), given(), "empty")).toHaveLength(1);
  });

  test("a character lost is shown where the texts part", () => {
    const one = given({ texts: { 1: "本机关全年公开信息1200条。" } });
    const other = given({ texts: { 1: "本机关全年公开信息120条。" } });
    expect(differencesOf(one, other, "empty")).toEqual([
      { kind: "section", number: 1, given: "开信息1200条。", found: "开信息120条。" },
    ]);
  });
});

function read(value: number) {
  return { value, state: "read" } as const;
}
