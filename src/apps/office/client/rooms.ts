import { accountsOffice } from "#features/accounts/office/index.ts";
import { agenciesOffice } from "#features/agencies/office/index.ts";
import { annualReportsOffice } from "#features/annual-reports/office/index.ts";
import { catalogueOffice } from "#features/catalogue/office/index.ts";
import { channelsOffice } from "#features/channels/office/index.ts";
import { disputesOffice } from "#features/disputes/office/index.ts";
import { enforcementOffice } from "#features/enforcement/office/index.ts";
import { itemsOffice } from "#features/items/office/index.ts";
import { documentsOffice } from "#features/normative-documents/office/index.ts";
import { noticesOffice } from "#features/notices/office/index.ts";
import { operationsOffice } from "#features/operations/office/index.ts";
import { oversightOffice } from "#features/oversight/office/index.ts";
import { reportFilingOffice } from "#features/report-filing/office/index.ts";
import { requestsOffice } from "#features/requests/office/index.ts";
import { responsesOffice } from "#features/responses/office/index.ts";
import { ledgersOffice } from "#office-ui/ledger/room.ts";
import type { OfficeRoom } from "#office-ui/room.ts";

/** The rooms that have screens in the office, in the order of `apps/features.ts`, and the ledgers of all. */
export const rooms: readonly OfficeRoom[] = [
  agenciesOffice,
  accountsOffice,
  noticesOffice,
  operationsOffice,
  catalogueOffice,
  itemsOffice,
  documentsOffice,
  requestsOffice,
  disputesOffice,
  enforcementOffice,
  channelsOffice,
  responsesOffice,
  annualReportsOffice,
  reportFilingOffice,
  oversightOffice,
  ledgersOffice,
];
