import { heldRoles } from "../data/roles/held-roles.ts";
import { type LiveSession, renewSession } from "../data/sign-in/sessions.ts";
import { forgetFailures } from "../data/sign-in/sign-in-failures.ts";
import type { AccountsTrx } from "../data/tables.ts";
import { needsSecondFactor } from "../domain/roles.ts";
import { type Standing, stageOf } from "../domain/stage.ts";
import { newToken } from "./secret-codes.ts";
import type { SessionToken } from "./sign-in.ts";

type Known = Omit<Standing, "needsSecondFactor">;

/** Takes a session to the stage that comes now, under a new token. */
export async function advance(
  trx: AccountsTrx,
  { id, personId, account }: LiveSession,
  known: Known,
): Promise<SessionToken> {
  const roles = await heldRoles(trx, personId);
  const needs = roles.some(({ role }) => needsSecondFactor(role));
  const stage = stageOf({ ...known, needsSecondFactor: needs });
  const { token, hash } = newToken();
  await renewSession(trx, id, { tokenHash: hash, stage });
  await forgetFailures(trx, account);
  return { token, stage };
}
