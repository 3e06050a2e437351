import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { openParty, sealParty } from "../data/party.ts";
import type { KeptAct } from "../data/request-acts.ts";
import type { CaseEvent } from "../domain/clock/case-event.ts";
import { type PartyAct, referenceOf, withReference } from "../domain/handling/consulted-party.ts";

type Kept = Pick<KeptAct, "event" | "partySealed">;

interface Told {
  readonly event: CaseEvent;
  /** Of a letter: whom it asks; its event has a reference of its own. */
  readonly party?: string | undefined;
}

/** An act as it is kept: the event without a name, and the name sealed beside it. */
export function partyApart(cipher: FieldCipher, acts: readonly Kept[], told: Told): Kept {
  const { event, party } =
    told.party === undefined ? withReference(told.event, acts.map(opened(cipher))) : told;
  return { event, partySealed: party ? sealParty(cipher, party) : null };
}

/** The names of those who were asked, by reference: for who may read letters of the case. */
export function partiesOf(cipher: FieldCipher, acts: readonly Kept[]): ReadonlyMap<string, string> {
  return new Map(
    acts.map(opened(cipher)).flatMap(({ event, party }) => {
      const ref = referenceOf(event);
      return ref !== undefined && party !== null ? [[ref, party] as const] : [];
    }),
  );
}

function opened(cipher: FieldCipher) {
  return ({ event, partySealed }: Kept): PartyAct => ({
    event,
    party: partySealed && openParty(cipher, partySealed),
  });
}
