import { sql } from "kysely";
import type { ReportsWaitingOf } from "#features/annual-reports/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { handedInName } from "../words/step-words.ts";

/** Reports of a year that the agency's own people have signed and that are not public: the day of the last of these signatures. */
export const draftsWaiting: ReportsWaitingOf = async (db, year) => {
  const { rows } = await sql<{ readonly agencyId: number; readonly since: LocalDate }>`
    select draft.agency_id as "agencyId",
      (max(signature.at) at time zone 'Asia/Shanghai')::date::text as since
    from report_draft draft
    join signing on signing.subject_kind = 'report-draft' and signing.subject_id = draft.id
      and signing.state in ('open', 'signed')
    join signature on signature.signing_id = signing.id and signature.act = 'signed'
    join signing_step step on step.signing_id = signing.id and step.place = signature.place
      and step.agency_id = draft.agency_id
    where draft.year = ${year} and (draft.state = 'signed' or (draft.state = 'signing' and not exists (
      select from signing_step own where own.signing_id = signing.id and own.name <> ${handedInName}
        and not exists (select from signature had where had.signing_id = own.signing_id
          and had.place = own.place and had.act = 'signed'))))
    group by draft.agency_id`.execute(db);
  return new Map(rows.map(({ agencyId, since }) => [agencyId, since]));
};
