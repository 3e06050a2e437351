import { expect, test } from "vitest";
import type { CellName } from "#report/form/cell-names.ts";
import { givenReport } from "#tests/support/given-report.ts";
import { addUp, type RollupPart } from "./add-up.ts";

const issued: CellName = "t2.normative.issued";
const fees: CellName = "t2.fees.amountWan";

function part(agencyId: number, value: number, more: Partial<RollupPart> = {}): RollupPart {
  const { cells } = givenReport({ cells: { [issued]: value, [fees]: 0.1 } });
  return { agencyId, source: "published", cells, includes: [], ...more };
}

const none = { names: [issued], deductions: [], openCells: new Set<CellName>() };

test("every agency is added, an amount to the last decimal", () => {
  const parts = [part(1, 2), part(2, 3), part(3, 4)];
  expect(addUp({ ...none, parts, names: [issued, fees] }).cells).toEqual([
    { cell: issued, total: 9, deducted: 0, missing: 0 },
    { cell: fees, total: 0.3, deducted: 0, missing: 0 },
  ]);
});

test("who is within another's report is not added again", () => {
  const parts = [part(1, 9, { includes: [2, 3] }), part(2, 3), part(3, 4), part(4, 1)];
  const { cells, within } = addUp({ ...none, parts });
  expect(cells[0]?.total).toBe(10);
  expect([...within]).toEqual([
    [2, 1],
    [3, 1],
  ]);
});

test("nothing is told while it is open whether a report takes others in", () => {
  const parts = [part(1, 9, { includes: "asked" }), part(2, 3)];
  expect(addUp({ ...none, parts }).cells[0]?.total).toBeNull();
});

test("who is within another's report is not asked, and takes nobody in", () => {
  const parts = [
    part(1, 9, { includes: [2, 3] }),
    part(2, 3, { includes: "asked" }),
    part(3, 4, { includes: [4] }),
    part(4, 1),
  ];
  expect(addUp({ ...none, parts }).cells[0]?.total).toBe(10);
});

test("a joint document is taken off; one that nobody has answered for leaves its cell open", () => {
  const parts = [part(1, 2), part(2, 3)];
  const deductions = [{ cell: issued, by: 1 }];
  expect(addUp({ ...none, parts, deductions }).cells[0]).toMatchObject({ total: 4, deducted: 1 });
  const openCells = new Set([issued]);
  expect(addUp({ ...none, parts, names: [issued, fees], openCells }).cells).toMatchObject([
    { total: null },
    { total: 0.2 },
  ]);
});

test("an agency without a certain figure is told as missing, and is no zero", () => {
  const lost = { [issued]: { value: null, state: "lost" } } as const;
  const parts = [
    part(1, 2),
    part(2, 0, { cells: lost }),
    part(3, 0, { source: "none", cells: {} }),
  ];
  expect(addUp({ ...none, parts }).cells[0]).toMatchObject({ total: 2, missing: 2 });
});
