import { holdersOf } from "#features/accounts/index.ts";
import type { FoundAgency } from "#features/agencies/index.ts";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import { guideInHand } from "./data/guides.ts";
import { usualReviewOn } from "./domain/guide.ts";
import type { ActsOnGuide } from "./guides/acting.ts";
import { saveGuide } from "./guides/save-guide.ts";
import { signGuide } from "./guides/sign-guide.ts";
import { hashOfGuide, submitGuide } from "./guides/submit-guide.ts";
import { guideBeginnings } from "./words/guide-words.ts";

/** How far a guide of the demonstration has come. */
export type GuideOfDemonstration = "none" | "draft" | "review" | "public" | "overdue";

export interface DemonstrationGuide {
  readonly agency: Pick<FoundAgency, "id" | "name">;
  readonly becomes: GuideOfDemonstration;
  /** The day on which the demonstration stands. */
  readonly today: LocalDate;
}

/** A guide stands for so many days already; one that is overdue for longer than a year. */
const [standing, overdue] = [120, 400];

/** Has the officer of an agency write its guide and its head sign it, as far as it came; one that is there stays. */
export async function addDemonstrationGuide(
  db: Queryable,
  { agency: { id, name }, becomes, today }: DemonstrationGuide,
): Promise<void> {
  if (becomes === "none" || (await guideInHand(db, id))) return;
  const officer = await first(db, id, "information-officer");
  const head = await first(db, id, "disclosure-head");
  if (!officer || !head) return;
  const day = addDays(today, becomes === "overdue" ? -overdue : -standing);
  const acting = (person: Person): ActsOnGuide => ({
    ...{ agencyId: id, personId: person.id, today: day },
    by: { actor: { kind: "person", id: `${person.id}`, name: person.name } },
  });
  await db.transaction().execute(async (trx) => {
    const content = { words: guideBeginnings(name), reviewOn: usualReviewOn(day) };
    await saveGuide(trx, acting(officer), { ...content, revision: 0 });
    if (becomes === "draft") return;
    await submitGuide(trx, acting(officer), 1);
    if (becomes !== "review") await signSent(trx, acting(head));
  });
}

type Person = Awaited<ReturnType<typeof holdersOf>>[number];

async function first(db: Queryable, agencyId: number, role: string): Promise<Person | undefined> {
  return (await holdersOf(db, { agencyId, role, level: null }))[0];
}

async function signSent(trx: Transaction, act: ActsOnGuide): Promise<void> {
  const guide = await guideInHand(trx, act.agencyId);
  if (!guide?.sent) return;
  await signGuide(trx, act, { contentHash: hashOfGuide(guide.sent), opinion: "同意公布。" });
}
