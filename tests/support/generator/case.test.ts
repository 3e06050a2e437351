import { expect, test } from "vitest";
import { generatedCase } from "./case.ts";
import { variantRows } from "./damage/catalogue.ts";

const some = Array.from({ length: 600 }, (_, number) => generatedCase(7, number));

test("a case depends on its seed and number alone", () => {
  const again = [599, 3, 250].map((number) => generatedCase(7, number));
  expect(again).toEqual([some[599], some[3], some[250]]);
  expect(generatedCase(8, 3).text).not.toBe(some[3]?.text);
});

test("what must be read is printed in the document", () => {
  const absent = some.flatMap(({ number, text, record, cells }) => {
    const printed = new Map(
      record.flatMap(({ values }) => values.map((value) => [value.name, value.text])),
    );
    return cells
      .filter(({ name, verdict }) => verdict === "must" && !text.includes(printed.get(name) ?? "?"))
      .map(({ name }) => `case ${number}: ${name}`);
  });
  expect(absent).toEqual([]);
  expect(some.some(({ cells }) => cells.some(({ verdict }) => verdict === "must"))).toBe(true);
});

test("what must be read has a number", () => {
  const without = some.flatMap(({ cells }) =>
    cells.filter(({ verdict, value }) => verdict !== "never" && value === null),
  );
  expect(without).toEqual([]);
});

test("every row of the paper comes up among 3,000 cases, and no other", () => {
  const met = new Set<string>();
  for (let number = 0; number < 3000; number += 1) {
    for (const tag of generatedCase(7, number).tags) met.add(tag);
  }
  expect([...met].sort()).toEqual(variantRows.map(({ id }) => id).sort());
});

test("a page cut off in its tables, an image and a lost label leave cells that may not be read", () => {
  for (const tag of ["page.cut-off", "table.image", "label.two-lost", "label.overwritten"]) {
    const isWhole = ({ text }: { text: string }) => tag === "page.cut-off" && /五、存在/.test(text);
    const marked = some.filter((given) => given.tags.includes(tag) && !isWhole(given));
    const forbidden = marked.filter(({ cells }) =>
      cells.some(({ verdict }) => verdict === "never"),
    );
    expect(forbidden.length, tag).toBe(marked.length);
    expect(marked.length, tag).toBeGreaterThan(0);
  }
});
