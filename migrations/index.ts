import { sql as regionsAndAgencies } from "./0001-regions-and-agencies.ts";
import { sql as annualReports } from "./0002-annual-reports.ts";
import { sql as reportFigures } from "./0003-report-figures.ts";
import { sql as placeCounts } from "./0004-place-counts.ts";
import { sql as errorReports } from "./0005-error-reports.ts";
import { sql as checksByPrevious } from "./0006-checks-by-previous.ts";
import { sql as uncheckedCounted } from "./0007-unchecked-counted.ts";
import { sql as heldOriginals } from "./0008-held-originals.ts";
import { sql as signedOn } from "./0009-signed-on.ts";
import { sql as originalsHeldByHand } from "./0010-originals-held-by-hand.ts";
import { sql as agencyPlaces } from "./2026-11-30-agency-places.ts";
import { sql as audit } from "./2026-11-30-audit.ts";
import { sql as contentVersionByKind } from "./2026-11-30-content-version-by-kind.ts";
import { sql as keptFigures } from "./2026-11-30-kept-figures.ts";
import { sql as ledgerImports } from "./2026-11-30-ledger-imports.ts";
import { sql as ledgersInOffice } from "./2026-11-30-ledgers-in-office.ts";
import { sql as notices } from "./2026-11-30-notices.ts";
import { sql as numberSeries } from "./2026-11-30-number-series.ts";
import { sql as recordsAmended } from "./2026-11-30-records-amended.ts";
import { sql as recordsPassed } from "./2026-11-30-records-passed.ts";
import { sql as reminders } from "./2026-11-30-reminders.ts";
import { sql as settings } from "./2026-11-30-settings.ts";
import { sql as signing } from "./2026-11-30-signing.ts";
import { sql as storedFiles } from "./2026-11-30-stored-files.ts";
import { sql as contentOfAgencies } from "./2026-12-01-content-of-agencies.ts";

export interface Migration {
  /** The file's name: never changed once on main. */
  readonly name: string;
  readonly sql: string;
}

/** Every change of the database's tables, in the order they are made. */
export const migrations: readonly Migration[] = [
  { name: "0001-regions-and-agencies", sql: regionsAndAgencies },
  { name: "0002-annual-reports", sql: annualReports },
  { name: "0003-report-figures", sql: reportFigures },
  { name: "0004-place-counts", sql: placeCounts },
  { name: "0005-error-reports", sql: errorReports },
  { name: "0006-checks-by-previous", sql: checksByPrevious },
  { name: "0007-unchecked-counted", sql: uncheckedCounted },
  { name: "0008-held-originals", sql: heldOriginals },
  { name: "0009-signed-on", sql: signedOn },
  { name: "0010-originals-held-by-hand", sql: originalsHeldByHand },
  { name: "2026-11-30-content-version-by-kind", sql: contentVersionByKind },
  { name: "2026-11-30-agency-places", sql: agencyPlaces },
  { name: "2026-11-30-audit", sql: audit },
  { name: "2026-11-30-settings", sql: settings },
  { name: "2026-11-30-ledger-imports", sql: ledgerImports },
  { name: "2026-11-30-records-amended", sql: recordsAmended },
  { name: "2026-11-30-signing", sql: signing },
  { name: "2026-11-30-number-series", sql: numberSeries },
  { name: "2026-11-30-stored-files", sql: storedFiles },
  { name: "2026-11-30-notices", sql: notices },
  { name: "2026-11-30-ledgers-in-office", sql: ledgersInOffice },
  { name: "2026-11-30-kept-figures", sql: keptFigures },
  { name: "2026-11-30-records-passed", sql: recordsPassed },
  { name: "2026-11-30-reminders", sql: reminders },
  { name: "2026-12-01-content-of-agencies", sql: contentOfAgencies },
];
