import type { Queryable } from "#platform/db/queryable.ts";
import type { Effect, Reorganise, TakingOver } from "#platform/feature/reorganise.ts";

/** What becomes of something in a room. */
export interface EffectInRoom extends Effect {
  readonly room: string;
}

/** What becomes of all that an agency has, room by room; nothing of which it has none. */
export async function effectsOf(
  db: Queryable,
  rooms: readonly Reorganise[],
  way: TakingOver,
): Promise<readonly EffectInRoom[]> {
  const all: EffectInRoom[] = [];
  for (const { name, effects } of rooms) {
    for (const effect of await effects(db, way)) all.push({ ...effect, room: name });
  }
  return all.filter(({ count }) => count > 0);
}
