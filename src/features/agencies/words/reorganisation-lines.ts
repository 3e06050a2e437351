import type { Party, ReorganisationTold, Standing } from "../domain/reorganisation/told.ts";

/** A reorganisation in a line: 甲局并入乙局. */
export function reorganisationLine({
  kind,
  sources,
  targets,
  newName,
  sourceStays,
}: ReorganisationTold): string {
  const from = names(sources);
  const to = names(targets);
  switch (kind) {
    case "rename":
      return `${from}更名为${newName ?? ""}`;
    case "merge":
      return `${from}并入${to}`;
    case "split":
      return `${from}${sourceStays ? "拆分出" : "拆分为"}${to}`;
    case "dissolve":
      return `撤销${from}${to === "" ? "" : `，由${to}承接`}`;
  }
}

function names(parties: readonly Party[]): string {
  return parties.map(({ id, name }) => (id === null ? `${name}（新设）` : name)).join("、");
}

/** How far it has come. */
export function stateLine(one: Standing): string {
  if (one.carriedOutAt !== null) return "已生效";
  if (one.cancelledAt !== null) return `已取消：${one.cancelledBecause}`;
  return one.heldUpBecause === null ? "待生效" : `到日未能办理：${one.heldUpBecause}`;
}
