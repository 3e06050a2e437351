import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { sealFilled } from "../data/letters/sealed-letter.ts";
import { filledFaults } from "../domain/letters/check-filled.ts";
import type { Filled } from "../domain/letters/letter.ts";
import type { ActsOnLetter } from "./acting.ts";
import { heldToSign } from "./held-to-sign.ts";
import type { LetterActRefused } from "./letter-refusals.ts";

/** What is filled in now. */
export interface LetterChange {
  readonly filled: Filled;
  /** That of what the officer saw: whoever comes second is told. */
  readonly revision: number;
}

/** Keeps what was filled in of a draft, and of the whole group that it is decided with; gives its new revision. Whoever wrote of it is an author, and does not sign it. */
export async function changeLetter(
  trx: Transaction,
  act: ActsOnLetter,
  { filled, revision }: LetterChange,
): Promise<Result<number, LetterActRefused>> {
  const held = await heldToSign(trx, act);
  if (!held) return err({ kind: "not-found" });
  const { letter, letters } = held;
  if (letter.state !== "draft") return err({ kind: "other-state", state: letter.state });
  if (letter.revision !== revision) return err({ kind: "changed-meanwhile" });
  const faults = filledFaults({ type: letter.type, filled }, act.today);
  if (faults.length > 0) return err({ kind: "filled-wrong", faults });
  await sql`
    update request_letter set filled_sealed = ${sealFilled(act.cipher, filled)}, revision = ${revision + 1},
      author_ids = case when ${act.personId}::bigint = any (author_ids) then author_ids
        else author_ids || ${act.personId}::bigint end
    where id = any(${letters.map(({ id }) => id)}::bigint[])`.execute(trx);
  return ok(revision + 1);
}
