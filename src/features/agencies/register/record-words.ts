import type { FieldChange } from "../data/office/agency-history.ts";
import type { AgencyRecord, RecordField } from "../domain/agency-record.ts";
import { kindWords } from "../words/kind-words.ts";

/** The register's code of a field of the form. */
export const codeOf: Readonly<Record<RecordField, string>> = {
  name: "name",
  kind: "kind",
  shortName: "shortName",
  creditCode: "creditCode",
  parentId: "parent",
  supervisorId: "supervisor",
  reconsiderationOrgan: "reconsiderationOrgan",
  court: "court",
  foundedOn: "foundedOn",
};

/** Changes in words, as a trail keeps them: agencies by the names of that day. */
export function changesInWords(
  fields: readonly RecordField[],
  { before, after, names }: ChangedRecord,
): readonly FieldChange[] {
  const words = (record: AgencyRecord, field: RecordField): string | null => {
    if (field === "kind") return kindWords[record.kind];
    if (field !== "parentId" && field !== "supervisorId") return record[field];
    const id = record[field];
    return id === null ? null : (names.get(id) ?? `${id}`);
  };
  return fields.map((field) => ({
    field: codeOf[field],
    before: words(before, field),
    after: words(after, field),
  }));
}

export interface ChangedRecord {
  readonly before: AgencyRecord;
  readonly after: AgencyRecord;
  /** Of those that stand or stood above. */
  readonly names: ReadonlyMap<number, string>;
}
