import type { AgencyToSave } from "../data/register.ts";
import type { AgencyLevel } from "../domain/agency.ts";
import { matchName } from "../domain/agency-name.ts";
import { agencyPlace } from "../domain/agency-order.ts";
import type { AgencyRecord } from "../domain/agency-record.ts";
import { regionLevel } from "../domain/region-code.ts";

type Derived = "matchName" | "level" | "place";

/** An agency as it is stored: what follows from its name, kind and region with it. */
export function agencyToSave(
  agency: Omit<AgencyToSave, Derived | keyof AgencyRecord> & Omit<AgencyRecord, "foundedOn">,
): AgencyToSave {
  const { name, kind, region } = agency;
  return {
    ...agency,
    matchName: matchName(name),
    level: levelOf(kind, region),
    place: agencyPlace(name, kind),
  };
}

/** A township's own, else that of its region; an agency of the nation counts as of the highest level there is. */
function levelOf(kind: string, region: string): AgencyLevel {
  if (kind === "township") return "township";
  const level = regionLevel(region);
  return level === "nation" ? "province" : level;
}
