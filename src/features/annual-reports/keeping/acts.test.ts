import { describe, expect, test } from "vitest";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency, givenStoredReport } from "#tests/support/given-stored-report.ts";
import { kindsRaised } from "#tests/support/kinds-raised.ts";
import { checkStale } from "../check-stored.ts";
import { checkerStamp } from "../checker-stamp.ts";
import { findReport } from "../data/find-report.ts";
import { correctionsOf } from "../data/keeping/corrections.ts";
import { findKept, versionsOfYear } from "../data/keeping/find-kept.ts";
import { correctCells } from "./correct-cells.ts";
import { explainFinding } from "./explain-finding.ts";
import { moveReport } from "./move-report.ts";
import { publishReport } from "./publish-report.ts";
import { withdrawReport } from "./withdraw-report.ts";

const given = givenDatabase();
const every = agencyScope({ kind: "operator" });
const by = { actor: { kind: "person", id: "1", name: "林某" } } as const;
const byPerson = (id: string) => ({ actor: { kind: "person", id, name: `第${id}人` } }) as const;
let year = 2009;

/** A report of a year that nobody has used. */
async function givenHeld(more: Parameters<typeof givenStoredReport>[1] = {}) {
  year += 2;
  return await givenStoredReport(given.db, { year, isHeld: true, ...more });
}

const recheck = (agencyId: number) => checkStale(given.db, checkerStamp(undefined), {}, agencyId);
/** What the public sees. */
const shown = ({ agencyId, year: of }: { agencyId: number; year: number }, version?: number) =>
  findReport(given.db, { agencyId, year: of, version });

describe("publishing", () => {
  test("puts a held version in force, in place of the one that was, and changes public pages", async () => {
    const first = await givenHeld({ isHeld: false });
    const held = await givenStoredReport(given.db, {
      year: first.year,
      isHeld: true,
      texts: { 1: "新版。" },
    });
    expect((await shown(first))?.version).toBe(1);
    const raised = await kindsRaised(given.db, () =>
      publishReport(given.db, every, { reportId: held.reportId, by, revision: 1 }),
    );
    expect(raised).toEqual(["reports"]);
    expect((await shown(first))?.version).toBe(2);
    const back = await publishReport(given.db, every, { reportId: first.reportId, by });
    expect(back.ok && (await shown(first))?.version).toBe(1);
  });

  test("is refused to whom somebody came before, who is told what was done", async () => {
    const { reportId } = await givenHeld();
    await correctCells(given.db, every, {
      reportId,
      by,
      revision: 1,
      cells: [{ cell: "t3.new.natural", value: 4, reason: "原件为 4" }],
    });
    const late = await publishReport(given.db, every, { reportId, revision: 1, by });
    expect(late).toMatchObject({
      ok: false,
      error: { kind: "changed", last: { actorName: "林某", action: "report.corrected" } },
    });
  });

  test("of what was corrected is somebody else's than who corrected it, also before a second correction", async () => {
    const held = await givenHeld();
    const correct = async (reportId: number, person: string, value: number) => {
      const cells = [{ cell: "t3.new.natural", value, reason: "原件如此" }];
      const asked = { reportId, by: byPerson(person), cells };
      const done = await correctCells(given.db, every, asked);
      if (!done.ok) throw new Error(done.error.kind);
      return done.value.reportId;
    };
    const publish = (reportId: number, person: string) =>
      publishReport(given.db, every, { reportId, by: byPerson(person) });
    const second = await correct(await correct(held.reportId, "11", 4), "12", 5);
    const refused = { ok: false, error: { kind: "own-work" } };
    expect(await publish(second, "11")).toEqual(refused);
    expect(await publish(second, "12")).toEqual(refused);
    expect((await publish(second, "13")).ok).toBe(true);
    const third = await correct(second, "13", 6);
    expect(await publish(third, "13")).toEqual(refused);
    expect((await publish(third, "12")).ok).toBe(true);
  });

  test("is nobody's over another agency's report", async () => {
    const { reportId, agencyId } = await givenHeld();
    const other = agencyScope({ kind: "person", id: 2, name: "乙", agencies: [agencyId + 1] });
    const refused = await publishReport(given.db, other, { reportId, by });
    expect(refused).toEqual({ ok: false, error: { kind: "no-such-version" } });
  });
});

describe("withdrawing", () => {
  test("leaves nothing in force, and no older version comes back by itself", async () => {
    const first = await givenHeld({ isHeld: false });
    const second = await givenStoredReport(given.db, { year: first.year, texts: { 1: "二。" } });
    const done = await withdrawReport(given.db, every, {
      reportId: second.reportId,
      by,
      reason: "错",
    });
    expect([done.ok, await shown(first)]).toEqual([true, undefined]);
    expect((await shown(first, 1))?.version).toBe(1);
  });

  test("takes along what next year's public check tells of its figures", async () => {
    const first = await givenHeld({ isHeld: false, cells: { "t3.carriedOut.total": 77 } });
    const next = await givenStoredReport(given.db, { year: first.year + 1 });
    const told = async () =>
      JSON.stringify((await findKept(given.db, every, next.reportId))?.check?.findings ?? null);
    expect(await told()).toContain("77");
    await withdrawReport(given.db, every, { reportId: first.reportId, by, reason: "错" });
    expect(await told()).toBe("null");
    await recheck(next.agencyId);
    expect(await told()).not.toContain("77");
  });
});

test("a published report is never compared with one that is held", async () => {
  const first = await givenHeld({ cells: { "t3.carriedOut.total": 78 } });
  const next = await givenStoredReport(given.db, { year: first.year + 1, isHeld: true });
  const told = async () =>
    JSON.stringify((await findKept(given.db, every, next.reportId))?.check ?? null);
  expect(await told()).toContain("78"); // the office may see both
  await publishReport(given.db, every, { reportId: next.reportId, by });
  expect(await told()).toBe("null");
  await recheck(next.agencyId);
  expect(await told()).not.toContain("78");
});

describe("correcting", () => {
  test("makes a further held version with the cell, who set it and why; the figures are checked again", async () => {
    const held = await givenHeld({ cells: { "t3.new.total": 5 } });
    expect((await findKept(given.db, every, held.reportId))?.check?.errors).toBeGreaterThan(0);
    const cells = [{ cell: "t3.new.total", value: 0, reason: "读错" }];
    const done = await correctCells(given.db, every, { reportId: held.reportId, by, cells });
    if (!done.ok) throw new Error(done.error.kind);
    await recheck(held.agencyId);
    const made = await findKept(given.db, every, done.value.reportId);
    expect(made).toMatchObject({ version: 2, standing: "held", check: { errors: 0 } });
    expect(made?.report.cells["t3.new.total"]).toEqual({ value: 0, state: "read" });
    expect(await correctionsOf(given.db, done.value.reportId)).toMatchObject([
      { cell: "t3.new.total", fromValue: 5, toValue: 0, reason: "读错", byName: "林某" },
    ]);
    const versions = await versionsOfYear(given.db, every, held);
    expect(versions.map(({ standing }) => standing)).toEqual(["held", "withdrawn"]);
  });

  test.each([
    {
      rule: "a cell that the form has not",
      cell: "t3.nothing.total",
      value: 1,
      kind: "no-such-cell",
    },
    { rule: "a figure as it was", cell: "t3.new.total", value: 0, kind: "nothing-changed" },
  ])("refuses $rule", async ({ cell, value, kind }) => {
    const { reportId } = await givenHeld();
    const done = await correctCells(given.db, every, {
      reportId,
      by,
      cells: [{ cell, value, reason: "试" }],
    });
    expect(done).toMatchObject({ ok: false, error: { kind } });
  });
});

test("an explained finding is shown with its reason and counted no more, until it reads otherwise", async () => {
  const held = await givenHeld({ cells: { "t3.new.total": 5 } });
  const before = await findKept(given.db, every, held.reportId);
  const [finding] = before?.check?.findings ?? [];
  if (!finding) throw new Error("no finding");
  const named = { rule: finding.rule, place: finding.at ?? "", message: finding.message };
  const asked = { reportId: held.reportId, by, finding: named };
  expect((await explainFinding(given.db, every, { ...asked, reason: "机构合并" })).ok).toBe(true);
  await recheck(held.agencyId);
  const after = await findKept(given.db, every, held.reportId);
  await publishReport(given.db, every, { reportId: held.reportId, by });
  expect((await shown(held))?.check?.told).toMatchObject([{ reason: "机构合并" }]);
  expect(after?.told).toMatchObject([{ message: finding.message, reason: "机构合并" }]);
  expect(after?.check?.findings).toHaveLength((before?.check?.findings.length ?? 0) - 1);
  await explainFinding(given.db, every, { ...asked, reason: null });
  await recheck(held.agencyId);
  expect((await findKept(given.db, every, held.reportId))?.told).toEqual([]);
});

describe("moving", () => {
  test("takes a file to where it belongs; what is in force there stays so", async () => {
    const wrong = await givenHeld({ isHeld: false });
    const to = await givenAgency(given.db, { name: "青禾县水利局" });
    const there = await givenStoredReport(given.db, {
      agency: { name: "青禾县水利局" },
      year: wrong.year,
    });
    const asked = {
      reportId: wrong.reportId,
      by,
      reason: "放错",
      to: { agencyId: to, year: wrong.year },
    };
    expect((await moveReport(given.db, every, asked)).ok).toBe(true);
    expect(await shown(wrong)).toBeUndefined();
    expect((await shown(there))?.id).toBe(there.reportId);
    expect(await findKept(given.db, every, wrong.reportId)).toMatchObject({
      version: 2,
      standing: "held",
    });
    const again = await moveReport(given.db, every, asked);
    expect(again).toMatchObject({ ok: false, error: { kind: "same-place" } });
  });

  test("goes nowhere outside of one's agencies", async () => {
    const { reportId, agencyId, year: of } = await givenHeld();
    const to = await givenAgency(given.db, { name: "青禾县林业局" });
    const own = agencyScope({ kind: "person", id: 2, name: "乙", agencies: [agencyId] });
    const moved = await moveReport(given.db, own, {
      reportId,
      by,
      reason: "试",
      to: { agencyId: to, year: of },
    });
    expect(moved).toEqual({ ok: false, error: { kind: "no-such-agency" } });
  });
});
