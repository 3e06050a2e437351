import type { FilingTables } from "#features/report-filing/index.ts";
import {
  publishDraft,
  returnDraft,
  signDraft,
  submitDraft,
} from "#features/report-filing/index.ts";
import type { SigningChain, SigningStep } from "#platform/signing/chain.ts";
import { agencies } from "../county/agencies.ts";
import type { Filing } from "./filing.ts";
import { instant, signerOfStep, signInThePast } from "./sign-in-the-past.ts";
import { type Stage, signedDay } from "./stages.ts";
import { workplaceOf } from "./write-report.ts";

/** Sends a written draft round, as far as its agency has come. */
export async function sendRound(filing: Filing, stage: Stage): Promise<void> {
  const { services, scope, draftId, authorId: personId, by } = filing;
  const { draft, blockers } = await workplaceOf(filing);
  const sent = await submitDraft(services, {
    ...{ scope, draftId, personId, by },
    revision: draft.revision,
  });
  if (!sent.ok) {
    const because = JSON.stringify({ error: sent.error, blockers });
    throw new Error(`the report of ${filing.agency.name} is not sent round: ${because}`);
  }
  await goOn(filing, stage);
}

/** Goes on with a draft that is round. */
export async function goOn(filing: Filing, stage: Stage): Promise<void> {
  const { draft, chains } = await workplaceOf(filing);
  const [chain] = chains;
  if (draft.state === "signing" && chain) {
    if (stage.is === "published") await signLongAgo(filing, chain);
    else await signNow(filing, chain, stage);
  }
  if (stage.is === "published") await publish(filing);
}

/** The day of the last signature: in the year after that of the report, not after today. */
function dayOf({ agency, year, services }: Filing): string {
  const ordinal = agencies.indexOf(agency);
  const day = signedDay(agency.name, ordinal, agency.character === "government");
  const on = `${year + 1}-${day}`;
  return on < services.today ? on : services.today;
}

function signLongAgo(filing: Filing, chain: SigningChain): Promise<void> {
  const on = dayOf(filing);
  const signed = { submitted_at: instant(on, 9), signed_at: instant(on, 17) };
  return filing.services.db.transaction().execute(async (trx) => {
    await signInThePast(trx, { chain, on });
    await trx
      .withTables<FilingTables>()
      .updateTable("report_draft")
      .set((eb) => ({ ...signed, state: "signed", revision: eb("revision", "+", 1) }))
      .where("id", "=", Number(chain.subject.id))
      .execute();
  });
}

/** Signs the next steps, as many as have signed; of a returned one the step after them returns it. */
async function signNow(filing: Filing, chain: SigningChain, stage: Stage): Promise<void> {
  const signers = new Map(chain.signatures.map(({ place, person }) => [place, person.id]));
  const upTo = "signed" in stage ? stage.signed : chain.steps.length;
  for (const step of chain.steps.slice(signers.size, upTo)) {
    const id = await opine(filing, { chain, step, signers, act: signDraft, opinion: "同意" });
    signers.set(step.place, id);
  }
  const [next] = chain.steps.slice(upTo);
  if (stage.is !== "returned" || !next) return;
  await opine(filing, { chain, step: next, signers, act: returnDraft, opinion: stage.reason });
}

interface Opined {
  readonly chain: SigningChain;
  readonly step: SigningStep;
  readonly signers: ReadonlyMap<number, number>;
  readonly act: typeof signDraft;
  readonly opinion: string;
}

/** Somebody of a step signs it or returns the draft; gives who. */
async function opine(
  { services: { db }, scope, draftId }: Filing,
  { chain, step, signers, act, opinion }: Opined,
): Promise<number> {
  const person = await db
    .transaction()
    .execute((trx) => signerOfStep(trx, { chain, step, signers }));
  const by = { actor: { kind: "person", id: `${person.id}`, name: person.name } } as const;
  const asked = { scope, draftId, personId: person.id, by };
  const done = await act(db, asked, { contentHash: chain.contentHash, opinion });
  if (!done.ok) throw new Error(`${step.name} is refused: ${JSON.stringify(done.error)}`);
  return person.id;
}

async function publish(filing: Filing): Promise<void> {
  const { services, scope, draftId, by } = filing;
  const { draft } = await workplaceOf(filing);
  if (draft.state !== "signed") return;
  const done = await publishDraft(services.db, { scope, draftId, by });
  if (!done.ok) throw new Error(`draft ${draftId} is not published: ${JSON.stringify(done.error)}`);
  await services.db
    .withTables<FilingTables>()
    .updateTable("report_draft")
    .set({ published_at: instant(dayOf(filing), 18) })
    .where("id", "=", draftId)
    .execute();
}
