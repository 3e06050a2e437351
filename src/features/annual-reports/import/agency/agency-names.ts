import { isRegionCode, matchName } from "#features/agencies/index.ts";
import { type CsvProblem, csvTable } from "#formats/csv/csv-table.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { maskedText } from "#text/privacy/masked-text.ts";
import { personalNumbers } from "#text/privacy/personal-numbers.ts";

/** A line of the table of names (机关别名表): in this region this name, as files have it, is that agency's. */
export interface ConfirmedName {
  readonly line: number;
  readonly regionCode: string;
  readonly name: string;
  /** The same name where it is an agency of its own. */
  readonly agency: string;
}

export type AgencyNamesProblem =
  | CsvProblem
  | { readonly kind: "bad-code" | "empty-name"; readonly line: number; readonly value: string }
  /** A number of a person stands in the agency's name, which every page would show; it is told masked. */
  | { readonly kind: "number-in-agency"; readonly line: number; readonly value: string }
  | {
      readonly kind: "contradicts";
      readonly line: number;
      readonly first: number;
      readonly name: string;
    };

/** Headers of the table, in the order in which it is suggested. */
export const agencyNameColumns = ["区划代码", "文件中的名称", "机关名称"] as const;

/** Reads a table of confirmed names; refused with every line that cannot be used. */
export function parseAgencyNames(
  text: string,
): Result<readonly ConfirmedName[], readonly AgencyNamesProblem[]> {
  const table = csvTable(text, { required: agencyNameColumns, optional: [] });
  if (!table.ok) return err([table.error]);
  const names = table.value.map(({ line, cells }): ConfirmedName => {
    return { line, regionCode: cells.区划代码, name: cells.文件中的名称, agency: cells.机关名称 };
  });
  const seen = new Map<string, ConfirmedName>();
  const problems = names.flatMap((one) => problemsOf(one, seen));
  return problems.length > 0 ? err(problems) : ok(names);
}

/** `seen`: the lines before, by region and name; the line is added. */
function problemsOf(
  one: ConfirmedName,
  seen: Map<string, ConfirmedName>,
): readonly AgencyNamesProblem[] {
  const { line, regionCode, name, agency } = one;
  if (!isRegionCode(regionCode)) return [{ kind: "bad-code", line, value: regionCode }];
  if (matchName(name) === "" || matchName(agency) === "") {
    return [{ kind: "empty-name", line, value: `${regionCode},${name},${agency}` }];
  }
  if (personalNumbers(agency).length > 0) {
    return [{ kind: "number-in-agency", line, value: maskedText(agency) }];
  }
  const key = `${regionCode}/${matchName(name)}`;
  const first = seen.get(key);
  if (!first) seen.set(key, one);
  if (!first || matchName(first.agency) === matchName(agency)) return [];
  return [{ kind: "contradicts", line, first: first.line, name }];
}
