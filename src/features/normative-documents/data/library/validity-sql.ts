import { type RawBuilder, sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { ValidityState } from "../../domain/validity/validity.ts";

/** The columns that 有效性 is a function of, as `ValidityFacts` names them. */
export const validityFacts: RawBuilder<unknown> = sql`
  document.issued_on as "issuedOn", document.effective_on as "effectiveOn", document.expires_on as "expiresOn",
  document.extended_to as "extendedTo", document.ended_on as "endedOn", document.ended_by as "endedBy",
  document.repealed_from as "repealedFrom", document.replaced_from as "replacedFrom", document.amended_from as "amendedFrom"`;

/** `validityOn` in SQL, for lists that are narrowed by it: of `document` on a day. A test holds the two together. */
export function validityState(day: LocalDate, endingWithin: number): RawBuilder<ValidityState> {
  return sql`case
    when document.ends_on <= ${day}::date then
      case document.ends_by when 'amended' then 'replaced' else document.ends_by end
    when coalesce(document.effective_on, document.issued_on) > ${day}::date then 'not-yet'
    when document.ends_on - ${endingWithin}::integer <= ${day}::date then 'ending'
    when document.amended_from <= ${day}::date then 'amended'
    else 'in-force' end`;
}
