import { findOwners, knownRegions } from "#features/agencies/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Owner } from "#platform/ledger/import/call.ts";
import type { LedgerKind } from "#platform/ledger/kind.ts";

/** Whose records a call is about, by its options. */
export interface OwnerAsked {
  readonly agency?: string | undefined;
  readonly region?: string | undefined;
}

/** Finds the owner that a call names; refused in words that name the candidates. `undefined`: it names none. */
export async function ownerAsked(
  db: Queryable,
  kind: LedgerKind,
  { agency, region }: OwnerAsked,
): Promise<Result<Owner | undefined, string>> {
  if (kind.owner.by === "region") {
    if (agency !== undefined)
      return err(`台账 ${kind.kind} 按行政区划导入导出，请用 --region 而不是 --agency`);
    if (region === undefined) return ok(undefined);
    const found = (await knownRegions(db)).get(region);
    if (found) return ok({ id: found.code, name: found.name });
    return err(`没有行政区划 ${region}；请先用 tongming region import 导入区划，或检查 --region`);
  }
  if (agency === undefined) return ok(undefined);
  const found = (await findOwners(db, [agency], region)).get(agency);
  if (found?.kind === "found") return ok(found.owner);
  const candidates = found?.candidates ?? [];
  if (found?.kind === "several") {
    return err(`叫“${agency}”的机关有几个：${candidates.join("、")}；请用 --region 指明区划`);
  }
  const like = candidates.length > 0 ? `；相近的有：${candidates.join("、")}` : "";
  return err(`没有叫“${agency}”的机关${like}`);
}
