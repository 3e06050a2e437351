import { readApplication } from "#features/requests/domain/intake/read-application.ts";
import type { FollowKey } from "#features/requests/intake/citizen-door.ts";
import { submitApplication } from "#features/requests/intake/submit-application.ts";
import { nothingTyped } from "#features/requests/portal/apply/typed-form.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { type Random, randomOf } from "#tests/support/generator/random.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { wholeForm } from "#tests/support/requests/citizen-form.ts";
import { testCipher } from "#tests/support/test-cipher.ts";

export const today = "2026-11-30" as const;
const alphabet = [..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"];

export const randomCode = (random: Random) =>
  Array.from({ length: 16 }, () => random.pick(alphabet)).join("");

/** Requests of an agency that were sent on the site, each with a code by chance. */
export async function sentRequests(db: Queryable, count: number): Promise<readonly FollowKey[]> {
  const agencyId = await givenAgency(db);
  const random = randomOf(1, 1);
  const read = readApplication({ ...nothingTyped, ...wholeForm });
  if (!read.ok) throw new Error("the form was refused");
  const keys: FollowKey[] = [];
  for (let at = 0; at < count; at += 1) {
    const code = randomCode(random);
    const sent = { agencyId, token: `t${at}`, application: read.value, demonstrationCode: code };
    const done = await submitApplication({ db, cipher: testCipher, today }, sent);
    if (!done.ok) throw new Error(done.error.kind);
    keys.push({ number: done.value.number, code });
  }
  return keys;
}

/** A number and a code that do not belong together, as somebody guesses who knows the one or the other, or nearly. */
export function guess(random: Random, known: readonly FollowKey[]): FollowKey {
  const one = random.pick(known);
  const other = random.pick(known.filter(({ number }) => number !== one.number));
  const near = [...one.code];
  const [at, to] = [random.int(0, near.length - 1), random.int(0, near.length - 1)];
  switch (random.int(0, 5)) {
    case 0:
      near[at] = random.pick(alphabet.filter((letter) => letter !== near[at]));
      return { number: one.number, code: near.join("") };
    case 1:
      [near[at], near[to]] = [near[to] ?? "", near[at] ?? ""];
      return near.join("") === one.code
        ? { number: one.number, code: other.code }
        : { number: one.number, code: near.join("") };
    case 2:
      return { number: other.number, code: one.code };
    case 3:
      return { number: `9${one.number}`, code: one.code };
    case 4:
      return { number: "", code: random.pick([one.code, "%", "", "'' or 1=1"]) };
    default:
      return { number: one.number, code: randomCode(random) };
  }
}
