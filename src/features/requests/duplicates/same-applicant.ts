import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import type { SameApplicantAnswer, SameApplicantCase } from "../api/file/fee-answer.ts";
import { applicantIndex } from "../data/applicant.ts";
import { likeness, nearlySame, subjectShingles } from "../domain/duplicates/subject-shingles.ts";

export interface SameApplicantAsked {
  readonly agencyId: number;
  readonly applicant: string;
  readonly subject: string;
  readonly receivedOn: LocalDate;
}

/** Cases that are looked through for the same subject. */
const looked = 500;
/** Cases that are shown. */
const shown = 8;

/**
 * What else an applicant asked of an agency, found by the name's blind index: how many in the month (fees by item) and in the
 * year (第三十五条), and whether nearly the same was asked before (第三十六条第六项).
 */
export async function sameApplicant(
  db: Queryable,
  { scope, cipher }: { readonly scope: AgencyScope; readonly cipher: FieldCipher },
  { agencyId, applicant, subject, receivedOn }: SameApplicantAsked,
): Promise<SameApplicantAnswer> {
  const of = sql`request.agency_id = ${agencyId} and ${isInScope(scope, "request.agency_id")}
    and request.applicant_index = ${applicantIndex(cipher, applicant)} and request.voided_at is null`;
  const counts = await sql<Omit<SameApplicantAnswer, "cases">>`
    select
      count(*) filter (where date_trunc('month', received_on) = date_trunc('month', ${receivedOn}::date))::integer as "inMonth",
      count(*) filter (where date_trunc('year', received_on) = date_trunc('year', ${receivedOn}::date))::integer as "inYear",
      count(*) filter (where replied_on is null)::integer as open
    from disclosure_request as request where ${of}`.execute(db);
  const { rows } = await sql<Omit<SameApplicantCase, "isSame">>`
    select id, number, subject, received_on as "receivedOn", replied_on as "repliedOn"
    from disclosure_request as request where ${of}
    order by received_on desc, id desc limit ${looked}`.execute(db);
  const wanted = subjectShingles(subject);
  const cases = rows.map((row) => ({
    ...row,
    isSame: likeness(wanted, subjectShingles(row.subject)) >= nearlySame,
  }));
  const [found = { inMonth: 0, inYear: 0, open: 0 }] = counts.rows;
  const first = [...cases.filter(({ isSame }) => isSame), ...cases.filter(({ isSame }) => !isSame)];
  return { ...found, cases: first.slice(0, shown) };
}
