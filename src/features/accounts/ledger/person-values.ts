import type { RowValues } from "#platform/ledger/column.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { openContacts } from "../data/contacts.ts";
import type { LedgerPerson } from "../data/ledger/ledger-people.ts";
import { roleCell } from "./role-cell.ts";

/** What the cells of a person hold, contacts in clear. */
export function personalValues(
  cipher: FieldCipher,
  person: Pick<LedgerPerson, "name" | "mobile" | "mail" | "fullTime">,
): RowValues {
  const { name, mobile, mail, fullTime } = openContacts(cipher, person);
  return { name, mobile, mail, fullTime: fullTime === null ? null : fullTime ? "是" : "否" };
}

/** What somebody is in an agency, as a row of the ledger. */
export function rowValues(cipher: FieldCipher, person: LedgerPerson): RowValues {
  const sections = [...new Set(person.roles.flatMap(({ section }) => section ?? []))];
  return {
    ...personalValues(cipher, person),
    account: person.account,
    agency: person.agency,
    roles: roleCell(person.roles),
    section: sections.join("、") || null,
  };
}

/** 是, 否 or nothing as it is stored. */
export function isFullTime(cell: string | null | undefined): boolean | null {
  return cell ? cell === "是" : null;
}
