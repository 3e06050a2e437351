import { holdersOf } from "#features/accounts/index.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { SigningChain, SigningStep } from "#platform/signing/chain.ts";

interface Signed {
  readonly chain: SigningChain;
  /** `2026-01-20`, in China. */
  readonly on: string;
}

/**
 * Signs every step of a report or a letter as its people did then: the program itself signs at its own hour alone, and a county
 * that signed everything today would be late with all of it. What the database asks of a signature holds here too. What comes of
 * the last signature is the caller's.
 */
export async function signInThePast(trx: Transaction, { chain, on }: Signed): Promise<void> {
  const signers = new Map<number, number>();
  for (const step of chain.steps) {
    const person = await signerOfStep(trx, { chain, step, signers });
    signers.set(step.place, person.id);
    await trx
      .insertInto("signature")
      .values({
        signing_id: chain.id,
        place: step.place,
        person_id: person.id,
        person_name: person.name,
        for_person_id: null,
        for_person_name: null,
        act: "signed",
        opinion: "同意",
        content_hash: Buffer.from(chain.contentHash, "hex"),
        at: instant(on, 8 + step.place * 2),
      })
      .execute();
    const by = { actor: { kind: "person", id: `${person.id}`, name: person.name } } as const;
    const details = { signing: chain.id, step: step.name, opinion: "同意", on };
    const { subject, agencyId } = chain;
    await recordEvents(trx, by, [{ action: "signing.signed", subject, agencyId, details }]);
  }
  await trx
    .updateTable("signing")
    .set({ state: "signed", submitted_at: instant(on, 9), closed_at: instant(on, 17) })
    .where("id", "=", chain.id)
    .execute();
}

interface ToSign {
  readonly chain: Pick<SigningChain, "authorIds">;
  readonly step: SigningStep;
  /** Who signed which place. */
  readonly signers: ReadonlyMap<number, number>;
}

/** Somebody who holds the role, did not write of it, and signed no other step but one that goes with this. */
export async function signerOfStep(
  db: Queryable,
  { chain, step, signers }: ToSign,
): Promise<{ readonly id: number; readonly name: string }> {
  const elsewhere = [...signers].flatMap(([place, id]) =>
    step.sharesWith.includes(place) ? [] : [id],
  );
  const person = (await holdersOf(db, step)).find(
    ({ id }) => !chain.authorIds.includes(id) && !elsewhere.includes(id),
  );
  if (!person) throw new Error(`nobody signs ${step.name} in ${step.agencyId}`);
  return person;
}

/** An hour of a day in China. */
export function instant(on: string, hour: number): string {
  return `${on}T${String(hour).padStart(2, "0")}:20:00+08:00`;
}
