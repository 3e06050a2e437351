import { type AuditEvent, recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { draftSubject } from "../drafts/draft-subject.ts";
import type { PlacedItem, PlacedRound } from "./placed-items.ts";
import type { ToldItems } from "./told.ts";

interface Event {
  readonly person: ToldItems["author"];
  readonly event: AuditEvent;
}

/** The trail of what was done with the items, by those who did it; `on` says when. */
export async function recordTold(
  trx: Transaction,
  told: ToldItems,
  placed: readonly PlacedItem[],
): Promise<void> {
  const events = placed.flatMap((item) => eventsOf(told, item));
  for (const some of Map.groupBy(events, ({ person }) => person.id).values()) {
    const [first] = some;
    if (!first) continue;
    const { id, name } = first.person;
    const by = { actor: { kind: "person", id: `${id}`, name } } as const;
    await recordEvents(
      trx,
      by,
      some.map(({ event }) => event),
    );
  }
}

function eventsOf({ agencyId, author, steps, signers }: ToldItems, item: PlacedItem) {
  const subject = draftSubject({ id: item.draftId });
  const event = (
    action: string,
    details: Readonly<Record<string, unknown>>,
    person = author,
  ): Event => ({ person, event: { action, subject, agencyId, details } });
  const ofRound = (round: PlacedRound): readonly Event[] => {
    const { signingId: signing, on, hash: contentHash, signed, returned } = round;
    const signedBy = signers.slice(0, signed).map((person, at) => {
      const step = steps[at]?.name;
      return event("signing.signed", { signing, step, opinion: "同意", on }, person);
    });
    const step = steps[signed]?.name;
    const back = { signing, step, opinion: returned, on };
    const { attribute } = round.content;
    return [
      event("signing.submitted", { signing, contentHash, on }),
      ...signedBy,
      ...(returned === undefined ? [] : [event("signing.returned", back, signers[signed])]),
      ...(round.isPublished
        ? [event("item-draft.published", { item: item.itemId, contentHash, attribute, on })]
        : []),
    ];
  };
  return [event("item-draft.begun", { on: item.begunOn }), ...item.rounds.flatMap(ofRound)];
}
