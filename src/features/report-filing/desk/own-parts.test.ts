import { expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenDraft, make } from "#tests/support/reports/given-draft.ts";
import { toGoOn } from "./own-parts.ts";

const given = givenDatabase();

test("its authors find a draft that they write, from its day on as late, and one that was returned", async () => {
  const draft = await givenDraft(given);
  const { agencyId, at, write, read, call } = draft;
  const scope = agencyScope({ kind: "person", id: 1, name: "某", agencies: [agencyId] });
  const desk = async (today: LocalDate) =>
    (await toGoOn.awaiting(given.db, { personId: 1, scope, today }))
      .filter(({ count }) => count > 0)
      .map(({ name, state, first }) => [name, state, first[0]?.dueOn]);
  expect(await desk("2025-01-31")).toEqual([["正在编制的年报", "due", "2025-01-31"]]);
  expect(await desk("2025-02-01")).toEqual([["逾期还在编制的年报", "late", "2025-01-31"]]);
  const made = await make(draft);
  await write("POST", `${at}/submit`, { revision: made.draft.revision });
  expect(await desk("2025-02-01")).toEqual([]);
  const { contentHash } = await read();
  await call("secrecy-reviewer", "POST", `${at}/return`, { contentHash, opinion: "请补充来源" });
  expect(await desk("2025-02-01")).toEqual([["退回修改的年报", "awaits", "2025-01-31"]]);
});
