import { countyName } from "./county/regions.ts";
import type { PlantedFault } from "./planted-fault.ts";
import { plantedInTables } from "./planted-in-tables.ts";
import { plantedInText } from "./planted-in-text.ts";

/** Every fault of the demonstration: what a check of the county finds, and nothing else. */
export const plantedFaults: readonly PlantedFault[] = [...plantedInTables, ...plantedInText];

/** The fault in one report; at most one. */
export function plantedIn(agency: string, year: number): PlantedFault | undefined {
  return plantedFaults.find((fault) => countyName + fault.agency === agency && fault.year === year);
}
