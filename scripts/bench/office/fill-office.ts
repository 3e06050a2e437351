import { addRoles, ensurePerson } from "#features/accounts/data/save-person.ts";
import { savePassword } from "#features/accounts/data/sign-in/credentials.ts";
import { addSession } from "#features/accounts/data/sign-in/sessions.ts";
import { withAccounts } from "#features/accounts/data/tables.ts";
import { hashPassword } from "#features/accounts/sign-in/hash-password.ts";
import { newToken } from "#features/accounts/sign-in/secret-codes.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { fillAgencies, fillCases, fillItems, fillOthers } from "../compile/fill.ts";

export const filled = { agencies: 60, casesEach: 500, itemsEach: 2_000, people: 200 };

/** Who signs in by the form. */
export const officer = { account: "bench.officer", password: "七里香-橡皮艇-2049-灯塔" };

/** A county with its records and people who work on them; gives the tokens of their sessions. */
export async function fillOffice(db: Queryable): Promise<readonly string[]> {
  const { below } = await fillAgencies(db, filled.agencies);
  await fillCases(db, below, filled.casesEach);
  await fillItems(db, below, filled.itemsEach);
  await fillOthers(db, below);
  await withOfficer(db, below[1] ?? 0);
  const tokens: string[] = [];
  for (let number = 0; number < filled.people; number += 1) {
    const agencyId = below[number % below.length] ?? 0;
    tokens.push(await signedIn(db, await officerOf(db, `bench.${number}`, agencyId)));
  }
  return tokens;
}

async function withOfficer(db: Queryable, agencyId: number): Promise<void> {
  const id = await officerOf(db, officer.account, agencyId);
  await savePassword(withAccounts(db), id, await hashPassword(officer.password));
}

/** 承办人 and 信息员: what they do asks for no second factor. */
async function officerOf(db: Queryable, account: string, agencyId: number): Promise<number> {
  const accounts = withAccounts(db);
  const { id } = await ensurePerson(accounts, { account, name: "林承办" });
  await addRoles(accounts, id, [
    { agencyId, role: "case-officer", level: null },
    { agencyId, role: "information-officer", level: null },
  ]);
  return id;
}

async function signedIn(db: Queryable, personId: number): Promise<string> {
  const { token, hash } = newToken();
  const origin = { address: "127.0.0.1", userAgent: "bench" };
  await addSession(withAccounts(db), { personId, tokenHash: hash, stage: "full", origin });
  return token;
}
