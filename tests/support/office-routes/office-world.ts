import { addDelegation } from "#features/accounts/data/roles/delegations.ts";
import { addToken } from "#features/accounts/data/sign-in/tokens.ts";
import { withAccounts } from "#features/accounts/data/tables.ts";
import { type Role, roles } from "#features/accounts/domain/roles.ts";
import { newToken } from "#features/accounts/sign-in/secret-codes.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { FileStore } from "#platform/files/store/file-store.ts";
import { givenPerson, givenSession } from "../given-person.ts";
import { givenAgency } from "../given-stored-report.ts";

/** Two agencies that have nothing to do with each other, with somebody of each role in both. */
export interface OfficeWorld {
  readonly db: Queryable;
  /** The store of the office that is called. */
  readonly files: FileStore;
  readonly own: AgencyWorld;
  readonly other: AgencyWorld;
  /** A number that no row had before. */
  readonly next: () => number;
}

export interface AgencyWorld {
  readonly agencyId: number;
  /** The code of its region. */
  readonly region: string;
  /** Stands in every name of the agency's rows, and in nothing else. */
  readonly mark: string;
  readonly people: Readonly<Record<Role, number>>;
}

const counties = [
  { code: "330198", name: "甲县", level: "county" },
  { code: "330197", name: "乙县", level: "county" },
] as const;

export async function officeWorld(db: Queryable, files: FileStore): Promise<OfficeWorld> {
  let last = 0;
  const [own, other] = await Promise.all([
    agencyWorld(db, counties[0], "甲标记"),
    agencyWorld(db, counties[1], "乙标记"),
  ]);
  const next = () => {
    last += 1;
    return last;
  };
  return { db, files, own, other, next };
}

async function agencyWorld(
  db: Queryable,
  region: (typeof counties)[number],
  mark: string,
): Promise<AgencyWorld> {
  // A government: ledgers of regions are theirs who govern them.
  const agencyId = await givenAgency(db, { name: `${mark}局`, region, kind: "government" });
  const people = {} as Record<Role, number>;
  for (const role of roles) {
    const account = `${mark}-${role}`;
    people[role] = await givenPerson(db, { account, name: `${mark}某`, role, agencyId });
  }
  const world = { agencyId, region: region.code, mark, people };
  await givenRows(db, world);
  return world;
}

/** What lists of the agency show: a session, a token, a delegation. */
async function givenRows(db: Queryable, { agencyId, mark, people }: AgencyWorld): Promise<void> {
  const accounts = withAccounts(db);
  await givenSession(db, people.leader);
  const name = `${mark}令牌`;
  const { hash } = newToken();
  const permissions = ["people.list"];
  const untilOn = "2099-12-31";
  await addToken(accounts, { agencyId, name, hash, permissions, untilOn, madeBy: null });
  const roleId = await roleOf(db, people.leader);
  const toPersonId = people["case-officer"];
  const days = { fromOn: "2026-01-01", untilOn } as const;
  await addDelegation(accounts, { roleId, toPersonId, ...days, reason: `${mark}出差` });
}

/** What the person of a role is in their agency: the leader's role is delegated to the case officer as well. */
export function rolesHeldBy(role: Role): readonly Role[] {
  return role === "case-officer" ? [role, "leader"] : [role];
}

/** The id of the first role that somebody was given. */
export async function roleOf(db: Queryable, personId: number): Promise<number> {
  const { id } = await withAccounts(db)
    .selectFrom("person_role")
    .select("id")
    .where("person_id", "=", personId)
    .orderBy("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Somebody new in the own agency, for an act to be done over. */
export async function newColleague(
  { db, own, next }: OfficeWorld,
  role: Role = "information-officer",
): Promise<number> {
  const account = `${own.mark}-new-${next()}`;
  return await givenPerson(db, { account, name: `${own.mark}新`, role, agencyId: own.agencyId });
}
