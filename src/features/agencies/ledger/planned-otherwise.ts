import type { Transaction } from "#platform/db/queryable.ts";
import type { Problem } from "#platform/ledger/problem.ts";
import { waitingReorganisations } from "../data/reorganisations/find-reorganisations.ts";
import { endsSources } from "../domain/reorganisation/reorganisation.ts";
import type { AgencyRow } from "./call-rows.ts";
import { rowWords } from "./row-words.ts";
import { storedId, type Who } from "./who.ts";

/** Rows that say another day of an end which is registered with a successor: that is the office's to change. */
export async function plannedOtherwise(
  trx: Transaction,
  rows: readonly AgencyRow[],
  whose: ReadonlyMap<number, Who>,
): Promise<ReadonlyMap<number, Problem>> {
  const waiting = await waitingReorganisations(trx);
  const days = new Map(
    waiting
      .filter((act) => endsSources(act) && act.targets.length > 0)
      .flatMap(({ sources, effectiveOn }) => sources.map((id) => [id, effectiveOn] as const)),
  );
  const problems = new Map<number, Problem>();
  for (const { seq, dissolvedOn } of days.size > 0 ? rows : []) {
    const who = whose.get(seq);
    const on = days.get((who && storedId(who)) ?? 0);
    if (on === undefined || dissolvedOn === undefined || dissolvedOn === on) continue;
    problems.set(seq, {
      ...rowWords.plannedOtherwise(on),
      column: "dissolvedOn",
      value: dissolvedOn ?? "",
    });
  }
  return problems;
}
