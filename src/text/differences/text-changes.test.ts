import { expect, test } from "vitest";
import { editScript } from "./edit-script.ts";
import { textChanges } from "./text-changes.ts";

const told = (before: readonly string[], after: readonly string[]) =>
  textChanges(before, after).map(
    ({ line, pieces }) =>
      `${line} ${pieces.map(({ kind, text }) => (kind === "same" ? text : `${kind === "added" ? "+" : "-"}[${text}]`)).join("")}`,
  );

test.each([
  { rule: "nothing", before: ["甲", "乙"], after: ["甲", "乙"], is: [] },
  {
    rule: "a figure as one word",
    before: ["2024年收费12元。"],
    after: ["2025年收费12元。"],
    is: ["1 -[2024]+[2025]年收费12元。"],
  },
  { rule: "a line that came", before: ["甲", "丙"], after: ["甲", "乙", "丙"], is: ["2 +[乙]"] },
  { rule: "a line that went", before: ["甲", "乙", "丙"], after: ["甲", "丙"], is: ["1 -[乙]"] },
  {
    rule: "words within a line",
    before: ["各校按学区招生。"],
    after: ["各学校按学区招生。"],
    is: ["1 各+[学]校按学区招生。"],
  },
  { rule: "a text from nothing", before: [], after: ["甲"], is: ["1 +[甲]"] },
])("$rule", ({ before, after, is }) => {
  expect(told(before, after)).toEqual(is);
});

test("what was and what is can both be made of the runs, whatever they are", () => {
  let state = 7;
  const draw = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const row = () => Array.from({ length: draw(12) }, () => "甲乙丙".charAt(draw(3)));
  for (let n = 0; n < 500; n += 1) {
    const [before, after] = [row(), row()];
    const runs = editScript(before, after, [0, 20, 1000][n % 3] ?? 0);
    const of = (kind: "added" | "removed") =>
      runs.filter((run) => run.kind === "same" || run.kind === kind).flatMap((run) => run.of);
    expect(of("removed")).toEqual(before);
    expect(of("added")).toEqual(after);
    expect(runs.every((run) => run.of.length > 0)).toBe(true);
  }
});

test("two long texts that have nothing in common are not compared for long", () => {
  const started = performance.now();
  const lines = (sign: string) => Array.from({ length: 5000 }, (_, at) => `${sign}${at}`);
  expect(textChanges(lines("甲"), lines("乙"))).toHaveLength(5000);
  expect(performance.now() - started).toBeLessThan(5000);
});
