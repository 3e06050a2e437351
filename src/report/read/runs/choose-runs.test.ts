import { describe, expect, test } from "vitest";
import { documentOf } from "#tests/support/reports/document-of.ts";
import { tokenise } from "../stream/tokens.ts";
import { chooseRuns } from "./choose-runs.ts";
import { gatherRuns } from "./gather-runs.ts";

const rows = ["t2.regulations", "t2.normative", "t2.licensing"] as const;

/** Each row chosen with its values; `!` where other printings contradict them. */
function chosen(...lines: readonly string[]): string[] {
  const runs = gatherRuns(tokenise(documentOf(lines.join("\n"))).tokens);
  const specs = rows.map((row) => ({ row, columns: row === "t2.licensing" ? 1 : 3 }));
  return chooseRuns(runs, specs).map(({ run, isContradicted }) => {
    const words = run.slots.map((slot) =>
      slot.kind === "figure" ? slot.placed.text.slice(slot.from, slot.to) : "_",
    );
    return [run.row, ...words, ...(isContradicted ? ["!"] : [])].join(" ");
  });
}

/** The last rows of table two, as `chosen` tells them. */
function chosenOf(wanted: readonly string[], lines: readonly string[]): string[] {
  const runs = gatherRuns(tokenise(documentOf(lines.join("\n"))).tokens);
  const specs = (
    ["t2.regulations", "t2.normative", "t2.licensing", "t2.penalty", "t2.coercion"] as const
  ).map((row, order) => ({ row, columns: order < 2 ? 3 : 1 }));
  return chooseRuns(runs, specs)
    .filter(({ run }) => wanted.includes(run.row ?? ""))
    .map(({ run, isContradicted }) => {
      const [slot] = run.slots;
      const value = slot?.kind === "figure" ? slot.placed.text.slice(slot.from, slot.to) : "_";
      return `${run.row} ${value}${isContradicted ? " !" : ""}`;
    });
}

const table = ["规章 | 0 | 0 | 0 |", "行政规范性文件 | 2 | 1 | 7 |", "行政许可 | 15 |"];
const whole = ["t2.regulations 0 0 0", "t2.normative 2 1 7", "t2.licensing 15"];

describe("one run stands for each row", () => {
  test("in the order of the page", () => {
    expect(chosen(...table)).toEqual(whole);
  });

  test("a label met in a menu carries no figures", () => {
    expect(chosen("行政许可", "行政处罚", ...table)).toEqual(whole);
  });

  test("the same table twice agrees with itself", () => {
    expect(chosen(...table, "续表", ...table)).toEqual(whole);
  });

  test("two printings that differ contradict each other", () => {
    const other = ["规章 | 0 | 0 | 0 |", "行政规范性文件 | 3 | 1 | 9 |", "行政许可 | 15 |"];
    expect(chosen(...table, "续表", ...other)).toEqual([
      "t2.regulations 0 0 0",
      "t2.normative 2 1 7 !",
      "t2.licensing 15",
    ]);
  });

  test("a row whose label one printing lost is doubtful where the table is printed again", () => {
    const form = [
      ...["规章 | 0 | 0 | 0 |", "行政规范性文件 | 2 | 1 | 7 |", "行政许可 | 15 |"],
      ...["行政处罚 | 3 |", "行政强制 | 1 |"],
    ];
    const torn = form.map((line) => line.replace("行政强制", "行政强"));
    const found = chosenOf(["t2.penalty", "t2.coercion"], [...form, "续表", ...torn]);
    expect(found).toEqual(["t2.penalty 3", "t2.coercion 1 !"]);
  });
});
