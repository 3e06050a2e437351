import type { ColumnType, Generated, Kysely, Transaction } from "kysely";
import type { AgencyTables } from "#features/agencies/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { GeneratedInstant } from "#platform/db/columns.ts";
import type { PlatformTables } from "#platform/db/platform-tables.ts";
import type { Transaction as PlatformTransaction, Queryable } from "#platform/db/queryable.ts";
import type { ReviewLevel, Role } from "../domain/roles.ts";
import type { Stage } from "../domain/stage.ts";

/** The tables of people and of how they sign in, as their migration makes them. */
export type AccountTables = {
  readonly person: PersonTable;
  readonly person_role: PersonRoleTable;
  readonly held_role: HeldRoleView;
  readonly credential: CredentialTable;
  readonly sign_in_failure: SignInFailureTable;
  readonly second_factor: SecondFactorTable;
  readonly second_factor_begun: SecondFactorBegunTable;
  readonly recovery_code: RecoveryCodeTable;
  readonly office_session: OfficeSessionTable;
  readonly delegation: DelegationTable;
  readonly api_token: ApiTokenTable;
};

/** A connection that sees the tables of accounts, and those of agencies beside them. */
export type AccountsDb = Kysely<PlatformTables & AgencyTables & AccountTables>;

export type AccountsTrx = Transaction<PlatformTables & AgencyTables & AccountTables>;

/** The same connection, seen with the tables of accounts and agencies. */
export function withAccounts(db: Queryable): AccountsDb {
  return db.withTables<AgencyTables & AccountTables>();
}

/** And back, for other rooms; what a query sees is types alone. */
export function withoutAccounts(db: AccountsDb): Queryable {
  return db.$pickTables<keyof PlatformTables>();
}

/** The same of a transaction. */
export function withoutAccountsIn(trx: AccountsTrx): PlatformTransaction {
  return trx.$pickTables<keyof PlatformTables>();
}

type LaterInstant = ColumnType<string | null, string | null | undefined, string | null>;

export interface PersonTable {
  id: Generated<number>;
  account: string;
  name: string;
  /** Sealed, as `mail` is. */
  mobile: string | null;
  mail: string | null;
  full_time: boolean | null;
  is_demonstration: Generated<boolean>;
  created_at: GeneratedInstant;
  left_at: LaterInstant;
}

export interface PersonRoleTable {
  id: Generated<number>;
  person_id: number;
  /** `null`: the whole installation, which an administrator alone can have. */
  agency_id: number | null;
  section: string | null;
  role: Role;
  level: ReviewLevel | null;
  from_on: ColumnType<LocalDate, LocalDate | undefined, LocalDate>;
  until_on: LocalDate | null;
  ended_at: LaterInstant;
}

/** The roles that people hold today, their own and those delegated to them. */
export interface HeldRoleView {
  readonly person_id: number;
  readonly role_id: number;
  readonly agency_id: number | null;
  readonly section: string | null;
  readonly role: Role;
  readonly level: ReviewLevel | null;
  readonly delegation_id: number | null;
  /** Held for an agency that is no more, by who is the same in the one that took over. */
  readonly is_stand_in: boolean;
}

export interface CredentialTable {
  person_id: number;
  password_hash: string | null;
  password_changed_at: LaterInstant;
  code_hash: Buffer | null;
  code_until: LaterInstant;
}

export interface SignInFailureTable {
  account: string;
  failures: number;
  locked_until: LaterInstant;
  last_at: GeneratedInstant;
}

export interface SecondFactorTable {
  person_id: number;
  secret: string;
  confirmed_at: GeneratedInstant;
  last_step: number | null;
}

/** One that is not in use before its first code is given. */
export interface SecondFactorBegunTable {
  session_id: number;
  secret: string;
}

export interface RecoveryCodeTable {
  person_id: number;
  code_hash: Buffer;
}

export interface OfficeSessionTable {
  id: Generated<number>;
  person_id: number;
  token_hash: Buffer;
  stage: Stage;
  signed_in_at: GeneratedInstant;
  seen_at: GeneratedInstant;
  address: string | null;
  user_agent: string | null;
}

export interface DelegationTable {
  id: Generated<number>;
  role_id: number;
  to_person_id: number;
  from_on: LocalDate;
  until_on: LocalDate;
  reason: string | null;
  made_at: GeneratedInstant;
  ended_at: LaterInstant;
}

export interface ApiTokenTable {
  id: Generated<number>;
  agency_id: number;
  name: string;
  token_hash: Buffer;
  permissions: string[];
  until_on: LocalDate;
  made_by: number | null;
  made_at: GeneratedInstant;
  ended_at: LaterInstant;
  last_used_at: LaterInstant;
}
