import type { Inspection } from "../../data/inspection/list-inspections.ts";
import { scoreInspection } from "../../inspection/score-inspection.ts";
import type { InspectionsAnswer } from "./inspection-answer.ts";

/** A line of the list of inspections. */
export function inspectionLine(inspection: Inspection): InspectionsAnswer["inspections"][number] {
  const { id, address, agencyName, state, onDay, visited, waiting, counts } = inspection;
  const score = scoreInspection(inspection);
  const findings = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return {
    ...{ id, address, agencyName, state, onDay, visited, waiting, findings },
    total: score?.total ?? null,
    isPassed: score?.isPassed ?? null,
  };
}
