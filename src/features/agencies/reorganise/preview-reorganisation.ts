import type { Result } from "#kernel/result.ts";
import { ok } from "#kernel/result.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { endsSources, type Reorganisation } from "../domain/reorganisation/reorganisation.ts";
import { type EffectInRoom, effectsOf } from "./effects-of.ts";
import { judgeReorganisation, type RegisterRefused } from "./register-reorganisation.ts";
import type { Reorganising } from "./reorganising.ts";

/** What an agency that ends would give over. */
export interface Giving {
  readonly from: { readonly id: number; readonly name: string };
  /** `null`: nobody takes over, and all of it stays. */
  readonly to: string | null;
  readonly effects: readonly EffectInRoom[];
}

/** What a reorganisation would do (预览), as things are today. */
export interface Preview {
  /** Its day has come: it would hold at once. */
  readonly isDue: boolean;
  /** Of the agencies that end, in the order they were named; none where nobody does. */
  readonly giving: readonly Giving[];
}

/** Looks at what a reorganisation would do, and does nothing; refused as registering it would be. */
export async function previewReorganisation(
  db: Queryable,
  { scope, rooms, today }: Reorganising & { readonly scope: AgencyScope },
  asked: Reorganisation,
): Promise<Result<Preview, RegisterRefused>> {
  const judged = await judgeReorganisation(db, { scope, today }, asked);
  if (!judged.ok) return judged;
  const nameOf = (id: number) => judged.value.agencies.get(id)?.name ?? "";
  const heir = asked.targets[asked.takesOver ?? -1];
  const to = heir && {
    id: heir.agencyId,
    name: heir.agencyId === null ? heir.name : nameOf(heir.agencyId),
  };
  const giving: Giving[] = [];
  for (const id of endsSources(asked) ? asked.sources : []) {
    const from = { id, name: nameOf(id) };
    const way = { from, to: to ?? { id: null, name: "" }, on: asked.effectiveOn, today };
    const effects = await effectsOf(db, rooms, way);
    giving.push({ from, to: to?.name ?? null, effects: to ? effects : effects.map(staying) });
  }
  return ok({ isDue: asked.effectiveOn <= today, giving });
}

/** Without a successor nothing moves: the people of the agency finish what is open. */
function staying(effect: EffectInRoom): EffectInRoom {
  if (effect.becomes !== "moves") return effect;
  const says = "没有承接机构，留在原机构，由它的人员办完。";
  return { ...effect, becomes: "stays", says };
}
