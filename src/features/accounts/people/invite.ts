import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import { saveCode } from "../data/sign-in/credentials.ts";
import { removeSecondFactor } from "../data/sign-in/second-factors.ts";
import { endSessions } from "../data/sign-in/sessions.ts";
import { forgetFailures } from "../data/sign-in/sign-in-failures.ts";
import type { AccountsTrx } from "../data/tables.ts";
import { codeHash, newCode } from "../sign-in/secret-codes.ts";

/** A one-time code (一次性登录码), shown once. */
export interface CodeGiven {
  readonly code: string;
  readonly until: string;
}

/** Days that a code is good: one that is handed round in an office, and one that is read out on the telephone. */
const invitationDays = 14;
const resetDays = 1;

interface Invited {
  readonly id: number;
  readonly account: string;
}

/** A code for the first sign-in, in place of any before. */
export async function invite(
  trx: AccountsTrx,
  by: AuditedBy,
  { id, account }: Invited,
): Promise<CodeGiven> {
  const given = await giveCode(trx, { id, account }, invitationDays);
  const subject = { kind: "person", id };
  const event = { action: "person.invited", subject, details: { until: given.until } };
  await recordEvents(trx, by, [event]);
  return given;
}

/** A code in place of a lost password, with the second factor taken away where it is lost too; all sessions end. */
export async function resetSignIn(
  trx: AccountsTrx,
  by: AuditedBy,
  { id, account, secondFactor }: Invited & { readonly secondFactor: boolean },
): Promise<CodeGiven> {
  const given = await giveCode(trx, { id, account }, resetDays);
  if (secondFactor) await removeSecondFactor(trx, id);
  const ended = await endSessions(trx, id);
  const subject = { kind: "person", id };
  const details = { until: given.until, secondFactor, ended };
  await recordEvents(trx, by, [{ action: "person.sign-in-reset", subject, details }]);
  return given;
}

async function giveCode(trx: AccountsTrx, { id, account }: Invited, days: number) {
  const code = newCode();
  const until = await saveCode(trx, { personId: id, hash: codeHash(code), days });
  await forgetFailures(trx, account);
  return { code, until };
}
