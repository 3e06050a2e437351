import type { GivenAgency } from "#tests/support/given-stored-report.ts";

/** A sheet of a kind of ledger, as lines of CSV. */
export interface Sheet {
  readonly kind: string;
  readonly lines: readonly string[];
}

/** The records behind a report: an agency that does not exist, its year, and its ledgers. */
export interface Reenacted {
  readonly seed: string;
  readonly agency: GivenAgency & { readonly name: string };
  readonly year: number;
  readonly sheets: readonly Sheet[];
  /** Agencies that stand below it. */
  readonly below?: readonly (GivenAgency & { readonly name: string })[];
  /** What is set of it, by the setting's name. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Who works in its working body, full time or not. */
  readonly officers?: readonly { readonly fullTime: boolean }[];
}

/** A sheet of rows with the same columns. */
export function sheet(kind: string, header: string, rows: readonly (readonly unknown[])[]): Sheet {
  return { kind, lines: [header, ...rows.map((row) => row.join(","))] };
}

/** A day of the year for the `at`th record: over all months. */
export function dayOf(year: number, at: number): string {
  return `${year}-${twoDigits((at % 12) + 1)}-${twoDigits((at % 28) + 1)}`;
}

/** Names, each as often as it counts. */
export function repeated(counts: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(counts).flatMap(([name, count]) => Array<string>(count).fill(name));
}

/** Decisions of a type in each month, which add up to the total. */
export function monthly(
  year: number,
  type: string,
  total: number,
): readonly (readonly unknown[])[] {
  return Array.from({ length: 12 }, (_, at) => [
    `${year}-${twoDigits(at + 1)}`,
    type,
    Math.floor(total / 12) + (at < total % 12 ? 1 : 0),
  ]);
}

/** Twelve months that add up to a total, each a row: the month, what stands before the count, the count. */
export function spread(
  year: number,
  total: number,
  { from = 1, to = 12 }: { readonly from?: number; readonly to?: number } = {},
): readonly (readonly [month: string, count: number])[] {
  const months = to - from + 1;
  return Array.from({ length: months }, (_, at) => [
    `${year}-${twoDigits(from + at)}`,
    Math.floor(total / months) + (at < total % months ? 1 : 0),
  ]);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
