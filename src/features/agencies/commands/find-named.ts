import { err, ok, type Result } from "#kernel/result.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { regionsOverAgency } from "../data/regions/regions-over.ts";
import { agencyClass } from "../domain/agency-kind.ts";
import { regionLevel } from "../domain/region-code.ts";
import type { Reorganisation, Target } from "../domain/reorganisation/reorganisation.ts";
import { findOwners } from "../find-owners.ts";
import type { ReorganisationTyped } from "./reorganisation-asked.ts";

/** The reorganisation with the agencies that its names mean; refused in words that name the candidates. */
export async function findNamed(
  db: Queryable,
  typed: ReorganisationTyped,
): Promise<Result<Reorganisation, string>> {
  const { agencies, to, make, heir, region } = typed;
  const sources = await idsOf(db, agencies, region);
  if (!sources.ok) return sources;
  const targets = await idsOf(db, to, region);
  if (!targets.ok) return targets;
  const all = [...to, ...make];
  const takesOver = heir === undefined ? 0 : all.indexOf(heir);
  if (takesOver < 0) return err(`--heir 的“${heir}”不在 --to、--make 里；请写其中一个`);
  const place = await regionOf(db, sources.value[0] ?? 0);
  return ok({
    ...{ kind: typed.kind, effectiveOn: typed.on, basis: typed.basis, newName: typed.newName },
    sources: sources.value,
    targets: [...targets.value.map((agencyId) => ({ agencyId })), ...make.map(madeIn(place))],
    takesOver: all.length === 0 || typed.stays ? null : takesOver,
    sourceStays: typed.kind === "split" && typed.stays,
  });
}

/** What kind of agency is made, its name shows. */
function madeIn(region: string) {
  return (name: string): Target => ({
    agencyId: null,
    name,
    kind: agencyClass(name, regionLevel(region)).kind,
  });
}

async function regionOf(db: Queryable, agencyId: number): Promise<string> {
  return (await regionsOverAgency(db, agencyId))[0] ?? "000000";
}

async function idsOf(
  db: Queryable,
  names: readonly string[],
  region: string | undefined,
): Promise<Result<readonly number[], string>> {
  const owners = await findOwners(db, names, region);
  const ids: number[] = [];
  for (const name of names) {
    const found = owners.get(name);
    if (found?.kind === "found") {
      ids.push(Number(found.owner.id));
      continue;
    }
    const candidates = found?.candidates.join("、") ?? "";
    if (found?.kind === "several") {
      return err(`叫“${name}”的机构有几个：${candidates}；请用 --region 指明区划`);
    }
    return err(`没有叫“${name}”的机构${candidates === "" ? "" : `；相近的有：${candidates}`}`);
  }
  return ok(ids);
}
