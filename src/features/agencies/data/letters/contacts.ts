import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { Contact } from "../../domain/contact.ts";

/** How an agency is reached from a day on. */
export interface DatedContact extends Contact {
  readonly fromOn: LocalDate;
}

const columns = sql`from_on as "fromOn", office, address, postcode, telephone, fax,
  office_hours as "officeHours", mail, person_in_charge as "personInCharge"`;

/** What has been said of how an agency is reached, the latest first. */
export async function contactsOf(
  db: Queryable,
  agencyId: number,
): Promise<readonly DatedContact[]> {
  const { rows } = await sql<DatedContact>`
    select ${columns} from agency_contact where agency_id = ${agencyId} order by from_on desc`.execute(
    db,
  );
  return rows;
}

/** How an agency is reached on a day: for a letter of that day. `undefined` where nothing was said of it. */
export async function contactOn(
  db: Queryable,
  { agencyId, on }: { readonly agencyId: number; readonly on: LocalDate },
): Promise<DatedContact | undefined> {
  const { rows } = await sql<DatedContact>`
    select ${columns} from agency_contact
    where agency_id = ${agencyId} and from_on <= ${on} order by from_on desc limit 1`.execute(db);
  return rows[0];
}

/** What of it is public (条例第十二条): the site's role reads no more. */
export type PublicContact = Omit<DatedContact, "personInCharge">;

export async function publicContactOn(
  db: Queryable,
  { agencyId, on }: { readonly agencyId: number; readonly on: LocalDate },
): Promise<PublicContact | undefined> {
  const { rows } = await sql<PublicContact>`
    select from_on as "fromOn", office, address, postcode, telephone, fax, office_hours as "officeHours", mail
    from agency_contact
    where agency_id = ${agencyId} and from_on <= ${on} order by from_on desc limit 1`.execute(db);
  return rows[0];
}

/** Says from a day on how an agency is reached; in place of what was said from that day. */
export async function saveContact(
  trx: Transaction,
  agencyId: number,
  { fromOn, ...contact }: DatedContact,
): Promise<void> {
  const { office, address, postcode, telephone, fax, officeHours, mail, personInCharge } = contact;
  await sql`insert into agency_contact (agency_id, from_on, office, address, postcode, telephone, fax,
      office_hours, mail, person_in_charge)
    values (${agencyId}, ${fromOn}, ${office}, ${address}, ${postcode}, ${telephone}, ${fax},
      ${officeHours}, ${mail}, ${personInCharge})
    on conflict (agency_id, from_on) do update set office = excluded.office,
      address = excluded.address, postcode = excluded.postcode, telephone = excluded.telephone,
      fax = excluded.fax, office_hours = excluded.office_hours, mail = excluded.mail,
      person_in_charge = excluded.person_in_charge`.execute(trx);
}
