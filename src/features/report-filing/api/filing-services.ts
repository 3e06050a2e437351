import type { OfficeServices } from "#platform/feature/services.ts";
import type { FilingServices } from "../draft/load-workplace.ts";

/** What drafts are loaded and sent round with, at the time of a request. */
export async function filingServices({
  db,
  figures,
  ledgers,
  today,
}: OfficeServices): Promise<FilingServices> {
  return {
    db,
    recorded: { figures, kinds: await Promise.all(ledgers.map(({ load }) => load())) },
    aids: {},
    today: today(),
  };
}
