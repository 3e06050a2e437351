import type { LocalDate } from "#kernel/local-date.ts";
import type { AgencyKind } from "./agency.ts";

/** What a form of the office holds of an agency; the acts of a reorganisation change the rest. */
export interface AgencyRecord {
  readonly name: string;
  readonly kind: AgencyKind;
  readonly shortName: string | null;
  readonly creditCode: string | null;
  readonly parentId: number | null;
  readonly supervisorId: number | null;
  readonly reconsiderationOrgan: string | null;
  readonly court: string | null;
  /** 开始日; `null`: nobody said. */
  readonly foundedOn: LocalDate | null;
}

export const recordFields = [
  "name",
  "kind",
  "shortName",
  "creditCode",
  "parentId",
  "supervisorId",
  "reconsiderationOrgan",
  "court",
  "foundedOn",
] as const satisfies readonly (keyof AgencyRecord)[];

export type RecordField = (typeof recordFields)[number];

/** The fields in which two states of an agency differ. */
export function changedFields(before: AgencyRecord, after: AgencyRecord): readonly RecordField[] {
  return recordFields.filter((field) => before[field] !== after[field]);
}

/** What holds from a day on: a letter and a report of a past day name what stood then. */
export const datedFields: readonly RecordField[] = ["parentId", "reconsiderationOrgan", "court"];
