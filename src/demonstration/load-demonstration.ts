import { whileDemonstrationLoads } from "#features/accounts/index.ts";
import { checkerStamp, checkStale } from "#features/annual-reports/index.ts";
import { addDemonstrationInspections } from "#features/channels/index.ts";
import type { ToldFileStore } from "#features/items/index.ts";
import { addDemonstrationRequests } from "#features/requests/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { loadAgencies } from "./agencies.ts";
import { type Loaded, loadReports, type ReportsAsked } from "./annual-reports.ts";
import { loadColumns } from "./columns/load-columns.ts";
import { loadGuides } from "./columns/load-guides.ts";
import { documentsAt, loadDocuments } from "./documents/load-documents.ts";
import { loadFiling } from "./filing/load-filing.ts";
import { toldInspections } from "./inspections/told-inspections.ts";
import { loadItems } from "./items/load-items.ts";
import { loadLetters } from "./letters/load-letters.ts";
import { loadOversight } from "./oversight/load-oversight.ts";
import { loadRecords, type RecordsAsked } from "./records/load-records.ts";
import { demonstrationDay, loadPeople } from "./staff/load-people.ts";

/** The agency that was applied to on the site, by people who are nobody. */
const applicationsAt = "青岚县住房和城乡建设局";

/** What loading needs. */
export interface LoadServices extends Omit<ReportsAsked, "agencies"> {
  readonly db: Queryable;
  /** What rooms hold beside the county, in Chinese. */
  readonly others: readonly string[];
  /** Absent where there are no keys for what records hold of persons: they are left out. */
  readonly records?: RecordsAsked | undefined;
  /** Where the bytes of attachments lie; without it items have none. */
  readonly files?: ToldFileStore | undefined;
  /** Told when a report was made of the records, as far as its agency has come. */
  readonly onFiled?: ((agency: string, year: number) => void) | undefined;
}

export type LoadRefused =
  /** The database holds records that are not of the demonstration. */
  { readonly kind: "other-records"; readonly held: readonly string[] };

/**
 * Puts the fictional county into a database, room by room, reports year by year, so that its pages fill as it goes. Doing it
 * again changes nothing; a database with other records is left alone.
 */
export async function loadDemonstration(
  services: LoadServices,
): Promise<Result<Loaded, LoadRefused>> {
  const { db, others } = services;
  if (others.length > 0) return err({ kind: "other-records", held: others });
  return ok(await whileDemonstrationLoads(db, () => load(services)));
}

async function load(services: LoadServices): Promise<Loaded> {
  const { db, dictionary, onYear, onFiled, records, files } = services;
  const agencies = await loadAgencies(db);
  await loadPeople(db, agencies);
  const loaded = await loadReports(db, { agencies, dictionary, onYear });
  if (records) {
    const today = await demonstrationDay(db, records.today);
    await loadRecords(db, agencies, { ...records, today });
    await loadColumns(db, { agencies, today });
    await loadGuides(db, { agencies, today });
    await loadItems(db, { agencies, today, files });
    const government = agencies.get(documentsAt);
    if (government) {
      await loadDocuments(db, { agencyId: government, today });
      const inspected = { agencyId: government, today, inspections: toldInspections };
      await addDemonstrationInspections(db, inspected);
    }
    const { cipher } = records;
    const agencyId = agencies.get(applicationsAt);
    if (agencyId) await addDemonstrationRequests(db, { agencyId, cipher, today });
    await loadLetters(db, { agencies, cipher, today });
    await loadOversight(db, { agencies, today });
    const filing = { db, recorded: await records.recorded(), today };
    await loadFiling(db, { services: filing, agencies, onFiled });
    await checkStale(db, checkerStamp(dictionary), { dictionary });
  }
  return loaded;
}
