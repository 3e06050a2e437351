import type { RowValues } from "#platform/ledger/column.ts";
import type { RegisteredAgency } from "../data/register.ts";
import type { AgencyKind } from "../domain/agency.ts";

/** The words that the register has for kinds of agencies. */
const kindNames: Readonly<Record<AgencyKind, string>> = {
  government: "人民政府",
  department: "政府部门",
  township: "乡镇（街道）",
  zone: "开发区（园区）",
  other: "其他",
};

/** The kind that a word of the register means. */
export function kindNamed(name: string | null | undefined): AgencyKind {
  const found = Object.entries(kindNames).find(([, word]) => word === name);
  return (found?.[0] ?? "other") as AgencyKind;
}

/** An agency as a row of the register; what waits for its day stands there with it, as a sheet tells it. */
export function registerValues(agency: RegisteredAgency): RowValues {
  const { id, parentId, supervisorId, kind, nextName, nextNameOn, endsOn, ...values } = agency;
  return {
    ...values,
    kind: kindNames[kind],
    ...(nextName !== null && { name: nextName, formerName: agency.name, renamedOn: nextNameOn }),
    dissolvedOn: endsOn ?? agency.dissolvedOn,
  };
}
