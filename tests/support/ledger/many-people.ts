import type { RowValues } from "#platform/ledger/column.ts";

const roles = [
  "信息员",
  "承办人",
  "审核人（初审）",
  "审核人（复审）",
  "保密审查",
  "信息员、审核人（初审）",
];

/** Rows of the ledger of people, in turn of these agencies; every tenth is somebody of the row before, in another agency. */
export function* manyPeople(
  count: number,
  agencies: readonly string[],
): Generator<readonly RowValues[]> {
  for (let from = 0; from < count; from += 500) {
    const length = Math.min(500, count - from);
    yield Array.from({ length }, (_, at) => personRow(from + at, agencies));
  }
}

function personRow(number: number, agencies: readonly string[]): RowValues {
  const person = number % 10 === 9 ? number - 1 : number;
  return {
    account: `p${person}`,
    agency: agencies[number % agencies.length] ?? "",
    name: `试验第${person}人`,
    roles: roles[number % roles.length] ?? "",
    section: number % 3 === 0 ? null : `第${number % 7}科`,
    mobile: `139${String(person).padStart(8, "0")}`,
    mail: person % 2 === 0 ? `p${person}@example.com` : null,
    fullTime: person % 4 === 0 ? "是" : "否",
  };
}
