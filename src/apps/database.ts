import type { AccountTables } from "#features/accounts/data/tables.ts";
import type { AgencyTables } from "#features/agencies/index.ts";
import type { ReportTables } from "#features/annual-reports/index.ts";
import type { CatalogueTables } from "#features/catalogue/index.ts";
import type { ChannelTables } from "#features/channels/index.ts";
import type { DisputeTables } from "#features/disputes/index.ts";
import type { EnforcementTables } from "#features/enforcement/index.ts";
import type { ItemTables } from "#features/items/index.ts";
import type { DocumentTables } from "#features/normative-documents/index.ts";
import type { OversightTables } from "#features/oversight/index.ts";
import type { FilingTables } from "#features/report-filing/index.ts";
import type { RequestTables } from "#features/requests/index.ts";
import type { ResponseTables } from "#features/responses/index.ts";
import type { SiteTables } from "#features/site/index.ts";
import type { PlatformTables } from "#platform/db/platform-tables.ts";

/** The tables of platform and every room, as migrations make them. */
export type Schema = PlatformTables &
  AgencyTables &
  AccountTables &
  CatalogueTables &
  ChannelTables &
  DisputeTables &
  DocumentTables &
  EnforcementTables &
  FilingTables &
  ItemTables &
  OversightTables &
  RequestTables &
  ReportTables &
  ResponseTables &
  SiteTables;
