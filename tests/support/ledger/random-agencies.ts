import type { RowValues } from "#platform/ledger/column.ts";
import { isCreditCode } from "#text/privacy/check-digits.ts";

const digits = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** Rows of the register of agencies: governments of a region, with departments below each. Names are their own. */
export function* manyAgencies(count: number, region: string): Generator<readonly RowValues[]> {
  for (let from = 0; from < count; from += 500) {
    const length = Math.min(500, count - from);
    yield Array.from({ length }, (_, at) => agencyRow(from + at, region));
  }
}

/** Departments of a government. */
const below = 40;

function agencyRow(number: number, region: string): RowValues {
  const government = `江川第${Math.floor(number / below)}镇人民政府`;
  const isGovernment = number % below === 0;
  const name = isGovernment ? government : `江川第${number}局`;
  return {
    name,
    shortName: isGovernment ? null : `${number}局`,
    creditCode: creditCode(number),
    kind: isGovernment ? "乡镇（街道）" : "政府部门",
    region,
    parent: isGovernment ? null : government,
    supervisor: isGovernment || number % 3 > 0 ? null : government,
    reconsiderationOrgan: government,
    court: "江川市中级人民法院",
    formerName: number % 50 === 7 ? `江川第${number}委员会` : null,
    renamedOn: number % 50 === 7 ? "2019-03-20" : null,
    dissolvedOn: number % 90 === 11 ? "2021-06-30" : null,
  };
}

function creditCode(number: number): string {
  const body = `1133${String(number).padStart(13, "0")}`;
  const last = [...digits].find((digit) => isCreditCode(body + digit));
  return `${body}${last}`;
}
