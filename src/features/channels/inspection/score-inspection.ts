import type { Inspection } from "../data/inspection/list-inspections.ts";
import { type Score, scoreOf } from "../domain/inspection/score.ts";

/** The score of an inspection as its findings stand now; none before it is done. */
export function scoreInspection(inspection: Inspection): Score | null {
  const { state, facts, counts, points, bonus, hasServices } = inspection;
  if (state !== "done" || !facts) return null;
  return scoreOf({ counts, points, bonus, hasServices, unchecked: facts.unchecked });
}
