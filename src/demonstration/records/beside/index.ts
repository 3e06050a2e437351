import type { DemonstrationAgency } from "../../county/agency.ts";
import type { LedgerRows } from "../ledger-rows.ts";
import {
  accountMonthRows,
  accountRows,
  boardMonthRows,
  boardRows,
  siteMonthRows,
  siteRows,
  villageRows,
} from "./channels.ts";
import { inspectionRows, noticeRows, targetRows, trainingRows } from "./oversight.ts";
import {
  consultationRows,
  messageMonthRows,
  messageRows,
  opinionRows,
  proposalRows,
  serviceItemRows,
  serviceMonthRows,
} from "./responses.ts";

/** Channels, responses and oversight of an agency: what its reports tell of them, and what lies behind it. */
export function besideRows(
  agency: DemonstrationAgency,
  asked: Iterable<number>,
): readonly LedgerRows[] {
  const years = [...asked];
  return [
    villageRows(agency),
    siteRows(agency),
    siteMonthRows(agency, years),
    accountRows(agency),
    accountMonthRows(agency, years),
    boardRows(agency),
    boardMonthRows(agency, years),
    messageRows(agency, years),
    messageMonthRows(agency, years),
    opinionRows(agency, years),
    consultationRows(agency, years),
    proposalRows(agency, years),
    serviceItemRows(agency),
    serviceMonthRows(agency, years),
    inspectionRows(agency, years),
    noticeRows(agency, years),
    trainingRows(agency, years),
    targetRows(agency, years),
  ];
}
