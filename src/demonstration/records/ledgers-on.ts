import type { LocalDate } from "#kernel/local-date.ts";
import { catalogueAgency, fieldCatalogue } from "../columns/field-catalogue.ts";
import { lastYear } from "../county/agency.ts";
import { standingAgencies } from "../staff/agency-people.ts";
import type { LedgerRows } from "./ledger-rows.ts";
import { leaveUnanswered, slowAgency } from "./overdue.ts";
import { recordsOf } from "./records-of.ts";
import { upTo } from "./up-to.ts";

/** Agencies that keep ledgers: those that report. */
export function recordedAgencies(): readonly string[] {
  return standingAgencies().flatMap(({ name, years }) => (years ? [name] : []));
}

/** The ledgers of an agency as they stand on a day: from the last year whose reports came as files until today. */
export function ledgersOn(agency: string, today: LocalDate): readonly LedgerRows[] {
  const running = Number(today.slice(0, 4));
  const years = Array.from({ length: running - lastYear + 1 }, (_, at) => lastYear + at);
  const recorded = recordsOf(agency, years).ledgers.map((ledger) => {
    const now = upTo(ledger, today);
    const isSlow = agency === slowAgency && ledger.kind === "requests";
    return isSlow ? leaveUnanswered(now, today) : now;
  });
  // Fees come last: by them it is known that all is there.
  return agency === catalogueAgency ? [fieldCatalogue, ...recorded] : recorded;
}
