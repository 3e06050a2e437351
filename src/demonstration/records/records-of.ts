import { agencies } from "../county/agencies.ts";
import { figureSeries } from "../figures/series.ts";
import { besideRows } from "./beside/index.ts";
import { decisionRows, disputeRows, documentRows, feeRows } from "./counts.ts";
import { itemRows } from "./items.ts";
import type { LedgerRows } from "./ledger-rows.ts";
import { requestRows } from "./requests.ts";

/** The ledgers (台账) of an agency: what its reports of some years were counted from. */
export interface AgencyRecords {
  readonly agency: string;
  readonly ledgers: readonly LedgerRows[];
}

/** The ledgers behind the reports of an agency of the county; throws where there is none such. */
export function recordsOf(name: string, years: readonly number[]): AgencyRecords {
  const agency = agencies.find((one) => one.name === name);
  if (!agency) throw new Error(`the county has no ${name}`);
  const series = figureSeries(agency, Math.max(...years));
  const asked = new Map(
    years.flatMap((year) => {
      const figures = series.get(year);
      return figures ? [[year, figures] as const] : [];
    }),
  );
  return {
    agency: name,
    ledgers: [
      itemRows(agency, [...asked.keys()]),
      documentRows(agency, asked),
      requestRows(agency, asked),
      disputeRows(asked),
      ...besideRows(agency, asked.keys()),
      decisionRows(asked),
      feeRows(asked),
    ],
  };
}
