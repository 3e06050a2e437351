import type { AgencyTables } from "#features/agencies/index.ts";
import { regionsOverAgency } from "#features/agencies/index.ts";
import { type LocalDate, yearOf } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import { takeNumbers } from "#platform/db/number-series.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import { nextStep } from "#platform/signing/chain.ts";
import { chainsOf } from "#platform/signing/load-chains.ts";
import { type Draft, draftToChange } from "../data/drafts.ts";
import { type Addressee, letterAddressee } from "../data/letter-addressee.ts";
import type { FilingTables } from "../data/tables.ts";
import { draftSubject } from "../draft/draft-subject.ts";
import { letterMark } from "../settings.ts";
import { handedInName } from "../words/step-words.ts";

/** A covering letter (报送函) with its number. */
export interface ReportLetter {
  readonly number: string;
  readonly datedOn: LocalDate;
  /** The supervising office; of a government that of the government above. */
  readonly to: string;
}

export type LetterRefused =
  | { readonly kind: "not-found" }
  /** It is still being written: there is nothing to hand in. */
  | { readonly kind: "not-sent" }
  /** The agency's own people have not all signed: nothing is handed in yet. */
  | { readonly kind: "not-signed"; readonly step: string }
  | { readonly kind: "no-supervisor" };

export interface LetterAsked {
  readonly scope: AgencyScope;
  readonly draftId: number;
  readonly today: LocalDate;
  readonly by: AuditedBy;
}

/** Gives a draft's letter its number, the first time it is asked for; later the same. */
export function numberLetter(
  db: Queryable,
  { scope, draftId, today, by }: LetterAsked,
): Promise<Result<ReportLetter, LetterRefused>> {
  return db.transaction().execute(async (trx) => {
    const draft = await draftToChange(trx, scope, draftId);
    if (!draft) return err({ kind: "not-found" });
    const made = await letterOf(trx, draft);
    if (made) return ok(made);
    const to = await handedInTo(trx, draft);
    if (!to.ok) return to;
    const number = await nextNumber(trx, draft.agencyId, yearOf(today));
    await trx
      .withTables<FilingTables>()
      .insertInto("report_letter")
      .values({
        draft_id: draftId,
        correction: draft.corrections,
        to_agency_id: "agencyId" in to.value ? to.value.agencyId : null,
        to_name: "name" in to.value ? to.value.name : null,
        number,
        dated_on: today,
        made_by: by.actor.name,
      })
      .execute();
    await recordEvents(trx, by, [
      {
        action: "report-draft.letter-numbered",
        subject: draftSubject(draft),
        agencyId: draft.agencyId,
        details: { number },
      },
    ]);
    const letter = await letterOf(trx, draft);
    if (!letter) throw new Error("a letter was not stored");
    return ok(letter);
  });
}

/** To whom a draft is handed in, once all of the agency's own have signed. */
async function handedInTo(
  db: Queryable,
  draft: Draft,
): Promise<Result<Addressee, Exclude<LetterRefused, { kind: "not-found" }>>> {
  if (draft.content === null) return err({ kind: "not-sent" });
  const [chain] = await chainsOf(db, draftSubject(draft));
  const step = chain && nextStep(chain);
  if (step && step.name !== handedInName) return err({ kind: "not-signed", step: step.name });
  const to = await letterAddressee(db, draft.agencyId);
  return to === undefined ? err({ kind: "no-supervisor" }) : ok(to);
}

/** The letter of a draft as it stands; `undefined` before it has its number. */
export async function letterOf(
  db: Queryable,
  draft: Pick<Draft, "id" | "corrections">,
): Promise<ReportLetter | undefined> {
  return await db
    .withTables<FilingTables & AgencyTables>()
    .selectFrom("report_letter")
    .leftJoin("agency", "agency.id", "report_letter.to_agency_id")
    .select(["report_letter.number", "report_letter.dated_on as datedOn"])
    .select((eb) =>
      eb.fn.coalesce("report_letter.to_name", "agency.name").$castTo<string>().as("to"),
    )
    .where("report_letter.draft_id", "=", draft.id)
    .where("report_letter.correction", "=", draft.corrections)
    .executeTakeFirst();
}

/** 青水函〔2025〕3号: the agency's own mark, the year, the next number of its series. */
async function nextNumber(trx: Transaction, agencyId: number, year: number): Promise<string> {
  const regions = await regionsOverAgency(trx, agencyId);
  const mark = await settingValue(trx, letterMark, { agency: agencyId, regions, year });
  const number = await takeNumbers(trx, { agencyId, series: "report-filing.letters", year }, 1);
  return `${mark}〔${year}〕${number}号`;
}
