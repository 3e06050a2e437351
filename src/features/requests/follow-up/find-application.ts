import { timingSafeEqual } from "node:crypto";
import type { Queryable } from "#platform/db/queryable.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { plainNumber } from "../domain/intake/query-code.ts";
import type { FollowKey } from "../intake/citizen-door.ts";
import { codeKey } from "../intake/keys.ts";
import { casesOfCode } from "./cases-of-application.ts";

/** A case that its applicant opened. */
export interface FoundCase {
  readonly id: number;
  readonly agencyId: number;
  /** The case as it was sent, of which this one may be a part. */
  readonly sentId: number;
}

/**
 * The request that a number and a code open; the code of an application opens every case that it became. A wrong number and a wrong
 * code take the same steps: one look by what the code is known by, some case that is found, and comparisons of numbers in constant
 * time.
 */
export async function findApplication(
  db: Queryable,
  cipher: FieldCipher,
  { number, code }: FollowKey,
): Promise<FoundCase | undefined> {
  const { cases, isOpened } = await casesOfCode(db, codeKey(cipher, code));
  const digest = (text: string) => cipher.sameness("requests.number", plainNumber(text));
  const asked = digest(number);
  const same = [...cases, undefined].map((one) =>
    timingSafeEqual(asked, digest(one?.number ?? "")),
  );
  // Parts may have the figures of the whole: 网〔2026〕1号 and 〔2026〕1号.
  const found = cases.find((one) => one.number === number) ?? cases[same.indexOf(true)];
  if (!found || !isOpened) return undefined;
  return { id: found.id, agencyId: found.agencyId, sentId: found.sentId };
}
