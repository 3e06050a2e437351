import { type FoundAgency, publicContactOn } from "#features/agencies/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { chainsOf } from "#platform/signing/load-chains.ts";
import type { GuideAnswer } from "../api/guide-answer.ts";
import { guideInHand, publicGuide } from "../data/guides.ts";
import { usualReviewOn } from "../domain/guide.ts";
import { guideBeginnings } from "../words/guide-words.ts";
import { guideSubject } from "./acting.ts";
import { hashOfGuide } from "./submit-guide.ts";

/** The guide of an agency as whoever writes or signs it sees it. */
export async function readGuide(
  db: Queryable,
  { id, name }: FoundAgency,
  today: LocalDate,
): Promise<GuideAnswer> {
  const found = await guideInHand(db, id);
  const { words = guideBeginnings(name), reviewOn = usualReviewOn(today) } = found ?? {};
  const { fromOn: _, ...contact } = (await publicContactOn(db, { agencyId: id, on: today })) ?? {
    fromOn: null,
  };
  return {
    agency: { id, name },
    content: { words, reviewOn },
    state: found?.state ?? null,
    revision: found?.revision ?? 0,
    savedBy: found?.savedBy ?? null,
    contact: Object.keys(contact).length > 0 ? contact : null,
    published: (await publicGuide(db, id)) ?? null,
    chains: await chainsOf(db, guideSubject(id)),
    contentHash: found?.sent ? hashOfGuide(found.sent) : null,
    today,
  };
}
