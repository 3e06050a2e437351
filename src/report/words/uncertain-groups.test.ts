import { expect, test } from "vitest";
import type { Cells, UncertainCell } from "#report/annual-report.ts";
import { applicantColumns, disputeColumns, disputeKinds } from "#report/form/cell-names.ts";
import { uncertainGroups } from "./uncertain-groups.ts";

function row(name: string, cell: UncertainCell): Cells {
  return Object.fromEntries(applicantColumns.map((column) => [`t3.${name}.${column}`, cell]));
}

const blank = { value: null, state: "blank" } as const;
const lost = { value: null, state: "lost", note: { kind: "unlabelled-rows", rows: 22 } } as const;

test("cells that are certain make no group", () => {
  expect(uncertainGroups({ "t3.new.total": { value: 1, state: "read" } })).toEqual([]);
});

test("rows that are uncertain for one reason are one line, with the reason", () => {
  const groups = uncertainGroups({
    ...row("new", { value: null, state: "blank" }),
    ...row("granted", lost),
    ...row("partial", lost),
  });
  expect(groups.map(({ state, where, cells, why }) => [state, where, cells.length, why])).toEqual([
    ["blank", "一、本年新收", 7, ""],
    ["lost", "（一）予以公开、（二）部分公开", 14, "相邻 22 行没有行名，不能确定各是哪一行。"],
  ]);
});

test("a table that is uncertain throughout is named as a whole", () => {
  const names = disputeKinds.flatMap((kind) =>
    disputeColumns.map((column) => `t4.${kind}.${column}`),
  );
  const groups = uncertainGroups(Object.fromEntries(names.map((name) => [name, blank])));
  expect(groups.map(({ table, where }) => [table, where])).toEqual([["t4", "全表"]]);
});

test("a single cell is named with its column and the readings that fit", () => {
  const groups = uncertainGroups({
    "t3.new.natural": { value: null, state: "ambiguous", candidates: [12, 1] },
    "t3.new.total": { value: 1, state: "read" },
  });
  expect(groups).toMatchObject([{ where: "一、本年新收 自然人", candidates: [12, 1] }]);
});

test("some cells of a row are named with their columns", () => {
  const [group] = uncertainGroups({
    ...row("new", { value: null, state: "blank" }),
    "t3.new.charity": { value: 1, state: "read" },
    "t3.new.legal": { value: 1, state: "read" },
    ...row("partial", { value: null, state: "blank" }),
  });
  expect(group?.where).toBe("一、本年新收 自然人、商业企业、科研机构、其他、总计；（二）部分公开");
});

test("many rows are counted, the first five named", () => {
  const names = ["new", "granted", "partial", "deniedLaw", "deniedSecret", "total", "carriedOut"];
  const cells = Object.assign(
    { "t3.x.total": { value: 1, state: "read" } },
    ...names.map((name) => row(name, blank)),
  );
  expect(uncertainGroups(cells)[0]?.where).toMatch(/等 7 行$/);
});
