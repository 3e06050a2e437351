import { accounts } from "#features/accounts/feature.ts";
import { agencies } from "#features/agencies/feature.ts";
import { annualReports } from "#features/annual-reports/feature.ts";
import { catalogue } from "#features/catalogue/feature.ts";
import { channels } from "#features/channels/feature.ts";
import { disputes } from "#features/disputes/feature.ts";
import { enforcement } from "#features/enforcement/feature.ts";
import { items } from "#features/items/feature.ts";
import { normativeDocuments } from "#features/normative-documents/feature.ts";
import { notices } from "#features/notices/feature.ts";
import { openData } from "#features/open-data/feature.ts";
import { operations } from "#features/operations/feature.ts";
import { oversight } from "#features/oversight/feature.ts";
import { reportCheck } from "#features/report-check/feature.ts";
import { reportFiling } from "#features/report-filing/feature.ts";
import { requests } from "#features/requests/feature.ts";
import { responses } from "#features/responses/feature.ts";
import { site } from "#features/site/feature.ts";
import type { Feature } from "#platform/feature/feature.ts";

/** The rooms of the program, in the order in which they may know each other: the one place that names them. */
export const features: readonly Feature[] = [
  agencies,
  accounts,
  notices,
  operations,
  catalogue,
  items,
  normativeDocuments,
  requests,
  disputes,
  enforcement,
  channels,
  responses,
  annualReports,
  reportCheck,
  reportFiling,
  oversight,
  openData,
  site,
];
