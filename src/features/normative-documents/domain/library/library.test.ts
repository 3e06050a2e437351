import { describe, expect, test } from "vitest";
import { captionOf } from "./caption.ts";
import { compareLines } from "./compare-lines.ts";

describe("题注 tells when a regulation was published, what amended it, from when it applies", () => {
  const of = {
    number: "云山市人民政府令第9号",
    agencyName: "云山市人民政府",
    issuedOn: "2021-03-05",
    effectiveOn: "2021-05-01",
    amendedBy: [],
  } as const;
  const first = { on: "2023-06-01", title: "关于修改部分规章的决定", number: "令第12号" } as const;

  test("as it was made", () => {
    expect(captionOf(of)).toBe("（2021年3月5日云山市人民政府令第9号公布　自2021年5月1日起施行）");
  });

  test("amended once and twice", () => {
    expect(captionOf({ ...of, amendedBy: [first] })).toContain(
      "根据2023年6月1日《关于修改部分规章的决定》（令第12号）修正",
    );
    const twice = captionOf({ ...of, amendedBy: [first, { ...first, on: "2025-06-01" }] });
    expect(twice).toMatch(/第一次修正.*第二次修正/);
  });

  test("a number that names no agency stands behind it", () => {
    expect(captionOf({ ...of, number: "令第9号" })).toContain("云山市人民政府（令第9号）公布");
  });
});

describe("lines of two texts", () => {
  const told = (before: string, after: string) =>
    compareLines([...before], [...after])
      .map(({ kind, text }) => ({ same: " ", removed: "-", added: "+" })[kind] + text)
      .join("");

  test.each([
    ["abc", "abc", " a b c"],
    ["abc", "axc", " a-b+x c"],
    ["abc", "abcd", " a b c+d"],
    ["abcd", "bcd", "-a b c d"],
    ["", "ab", "+a+b"],
    ["ab", "", "-a-b"],
    ["abcabba", "cbabac", "-a-b c-a b+a b a+c"],
  ])("%s to %s", (before, after, lines) => {
    expect(told(before, after)).toBe(lines);
  });

  test("whatever they are, what is not put in is the first and what is not taken out the second", () => {
    let state = 7;
    const drawn = () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state % 4;
    };
    for (let n = 0; n < 200; n += 1) {
      const before = Array.from({ length: drawn() * 3 }, () => `${drawn()}`);
      const after = Array.from({ length: drawn() * 3 }, () => `${drawn()}`);
      const lines = compareLines(before, after);
      const of = (other: string) =>
        lines.filter(({ kind }) => kind !== other).map(({ text }) => text);
      expect(of("added")).toEqual(before);
      expect(of("removed")).toEqual(after);
    }
  });
});
