import { meaningKey } from "./meaning/meaning.ts";
import type { Understood } from "./read-sentence.ts";

/**
 * One sentence that gives the same thing two figures speaks of two agencies, or of parts: 县政府收到 5 件，县直部门收到 32 件.
 * Neither is then known to be the total.
 */
export function withoutRivals(understood: readonly Understood[]): readonly Understood[] {
  const keyed = understood.map((each) => ({ each, keys: keysOf(each.frame, each.found) }));
  const values = new Map<string, Set<number>>();
  for (const { each, keys } of keyed) {
    for (const key of keys) {
      values.set(key, (values.get(key) ?? new Set()).add(each.frame.number.value));
    }
  }
  return keyed
    .filter(
      ({ each, keys }) => !each.isOfOthers && keys.every((key) => values.get(key)?.size === 1),
    )
    .map(({ each }) => each);
}

function keysOf({ period }: Understood["frame"], found: Understood["found"]): readonly string[] {
  if (!found) return [];
  const certain = found.meanings.filter(
    (meaning) => meaning.kind === "cells" || meaning.of === "items.published",
  );
  return certain.map((meaning) => `${meaningKey(meaning)} ${period.year}`);
}
