import { addDays, type LocalDate, yearOf } from "#kernel/local-date.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import type { CaseEvent } from "../domain/clock/case-event.ts";
import type { HandlingAct } from "../domain/handling/acts-now.ts";
import type { Application } from "../domain/intake/application.ts";
import { scopeOf } from "../follow-up/applicant-scope.ts";
import { findApplication } from "../follow-up/find-application.ts";
import { loadHandled } from "../handling/handled-case.ts";
import { recordAct, seenOf } from "../handling/record-act.ts";
import { type DemonstrationRequest, demonstrationRequests } from "./demonstration-codes.ts";
import { submitApplication } from "./submit-application.ts";

export interface DemonstrationAsked {
  readonly agencyId: number;
  readonly cipher: FieldCipher;
  /** The day on which the demonstration stands. */
  readonly today: LocalDate;
}

/** Nobody: numbers that no one can have. */
const nobody: Omit<Application, "wanted"> = {
  kind: "natural",
  name: "演示人",
  contact: {
    documentKind: "other",
    documentNumber: "演示 0000",
    representative: "",
    contactPerson: "",
    phone: "00000000000",
    address: "青岚县演示路 1 号",
    postcode: "",
    mail: "",
    help: "",
  },
  provision: "electronic",
  delivery: "online",
};

/** A request of the demonstration, and what became of it. */
export interface DemonstrationCase {
  readonly title: string;
  readonly description: string;
  readonly applicant?: string;
  /** Days before the demonstration's on which it was sent. */
  readonly sentBefore: number;
  readonly acts: (sentOn: LocalDate) => readonly Act[];
}

interface Act {
  readonly event: CaseEvent & { readonly type: HandlingAct };
}

const told: Readonly<Partial<Record<DemonstrationRequest, DemonstrationCase>>> = {
  corrected: {
    title: "城东片区征地补偿安置的材料",
    description: "补偿标准和安置方案。",
    sentBefore: 6,
    acts: (sentOn) => [
      { event: { type: "receiptConfirmed", on: addDays(sentOn, 1) } },
      {
        event: {
          type: "correctionRequested",
          on: addDays(sentOn, 4),
          respondBy: addDays(sentOn, 20),
        },
      },
    ],
  },
};

/**
 * Requests that visitors of the demonstration follow with a code that stands on the page. Done again it changes nothing. What is
 * answered has a letter, which the people of its agency make.
 */
export async function addDemonstrationRequests(
  db: Queryable,
  asked: DemonstrationAsked,
): Promise<void> {
  for (const [name, one] of Object.entries(told)) {
    const { code } = demonstrationRequests[name as DemonstrationRequest];
    await addDemonstrationCase(db, asked, { ...one, name, code });
  }
}

/** Where a request of the demonstration stands; `undefined`: it was there before. */
export interface DemonstrationCaseAdded {
  readonly id: number;
  readonly sentOn: LocalDate;
}

/** Puts a request in as its applicant and its office did then, under a name and a code of its own. */
export async function addDemonstrationCase(
  db: Queryable,
  { agencyId, cipher, today }: DemonstrationAsked,
  told: DemonstrationCase & { readonly name: string; readonly code: string },
): Promise<DemonstrationCaseAdded | undefined> {
  const { name, code, title, description, sentBefore, acts } = told;
  // In the running year: what is reported already stays as it was.
  const newYear: LocalDate = `${yearOf(today)}-01-01`;
  const meant = addDays(today, -sentBefore);
  const sentOn = meant < newYear ? newYear : meant;
  const wanted = { title, reference: "", description };
  const application = { ...nobody, ...(told.applicant && { name: told.applicant }), wanted };
  const sent = { agencyId, token: `demonstration ${name}`, application, demonstrationCode: code };
  const done = await submitApplication({ db, cipher, today: sentOn }, sent);
  if (!done.ok) throw new Error(`the demonstration's request is refused: ${done.error.kind}`);
  if (done.value.isAgain) return undefined;
  const found = await findApplication(db, cipher, { number: done.value.number, code });
  if (!found) throw new Error("the demonstration's request does not open");
  const happened = acts(sentOn).filter(({ event }) => event.on <= today);
  for (const act of happened) await record(db, found, { act, cipher, today });
  return { id: found.id, sentOn };
}

interface Recording {
  readonly act: Act;
  readonly cipher: FieldCipher;
  readonly today: LocalDate;
}

function record(
  db: Queryable,
  { id, agencyId }: { readonly id: number; readonly agencyId: number },
  { act, cipher, today }: Recording,
): Promise<void> {
  return db.transaction().execute(async (trx) => {
    const scope = scopeOf(agencyId);
    const handled = await loadHandled(trx, { scope, id, cipher });
    const handling = {
      ...{ scope, id, cipher, today, calendar: officeCalendar() },
      seen: seenOf(handled?.acts ?? []),
      by: { actor: { kind: "system", name: "演示数据" } },
    } as const;
    const { event } = act;
    const done = await recordAct(trx, handling, { event, evidence: "演示数据" });
    if (!done.ok) throw new Error(`the demonstration's act is refused: ${done.error.kind}`);
  });
}
