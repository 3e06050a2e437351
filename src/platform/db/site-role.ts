import { createHmac } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { faultCode } from "#kernel/fault-code.ts";

/** What the public site may do with a table: read it, or some columns; add rows with some columns. Nothing else. */
export interface TableRights {
  readonly select?: "all" | readonly string[];
  readonly insert?: readonly string[];
}

/** Rights by table; a table that is not named is closed to the site. */
export type SiteRights = Readonly<Record<string, TableRights>>;

/** The site's own role (`name`), made or found with these rights; or why the owner of the tables cannot give them. */
export type SiteRole =
  | { readonly kind: "granted"; readonly name: string }
  | { readonly kind: "not-granted"; readonly reason: "may-not-create-roles" | "no-role" };

/** Any fixed number: servers that start at once give rights one after the other. */
const grantLock = 7_020_260_403;

/**
 * Gives the role of the site its rights on the tables, and takes away all others, as the owner of the tables. `password`:
 * the role is made where it is not there, and gets this password; without one it has to be there.
 */
export function grantSiteRights<Tables>(
  owner: Kysely<Tables>,
  {
    name,
    password,
    rights,
  }: { readonly name: string; readonly password?: string; readonly rights: SiteRights },
): Promise<SiteRole> {
  return owner.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${grantLock})`.execute(trx);
    const { isThere, mayCreate } = await standingOf(trx, name);
    if (password === undefined && !isThere) return { kind: "not-granted", reason: "no-role" };
    if (password !== undefined && !mayCreate) {
      return { kind: "not-granted", reason: "may-not-create-roles" };
    }
    if (password !== undefined) await giveRole(trx, { name, password, isThere });
    await grantAll(trx, name, rights);
    return { kind: "granted", name };
  });
}

async function standingOf<Tables>(trx: Kysely<Tables>, name: string) {
  const { rows } = await sql<{ readonly is_there: boolean; readonly may_create: boolean }>`
    select exists (select from pg_roles where rolname = ${name}) as is_there,
      rolsuper or rolcreaterole as may_create
    from pg_roles where rolname = current_user`.execute(trx);
  return { isThere: rows[0]?.is_there === true, mayCreate: rows[0]?.may_create === true };
}

interface Given {
  readonly name: string;
  readonly password: string;
  readonly isThere: boolean;
}

async function giveRole<Tables>(trx: Kysely<Tables>, { name, password, isThere }: Given) {
  const act = sql.raw(isThere ? "alter" : "create");
  await sql`${act} role ${sql.id(name)} with login nosuperuser nocreatedb nocreaterole
    password ${sql.lit(password)}`.execute(trx);
}

async function grantAll<Tables>(trx: Kysely<Tables>, name: string, rights: SiteRights) {
  const role = sql.id(name);
  await sql`revoke all on all tables in schema public from ${role}`.execute(trx);
  await sql`grant usage on schema public to ${role}`.execute(trx);
  for (const [table, { select, insert }] of Object.entries(rights)) {
    if (select) {
      await sql`grant select ${columns(select)} on table ${sql.table(table)} to ${role}`.execute(
        trx,
      );
    }
    if (insert) {
      await sql`grant insert ${columns(insert)} on table ${sql.table(table)} to ${role}`.execute(
        trx,
      );
    }
  }
}

function columns(named: "all" | readonly string[]) {
  return named === "all" ? sql`` : sql`(${sql.join(named.map((name) => sql.id(name)))})`;
}

/** The name of the site's role beside a database: its own for each, as roles belong to the whole server. */
export function siteRoleName(url: string): string {
  return `${decodeURIComponent(new URL(url).pathname.slice(1)).slice(0, 50)}_site`;
}

/**
 * The address of the site's own role. Its password is made of the owner's: programs that start on one database find the
 * same. `secret` is asked for where the owner has none.
 */
export function siteAddress(
  ownerUrl: string,
  secret: () => string,
): { readonly url: string; readonly password: string } {
  const address = new URL(ownerUrl);
  const name = siteRoleName(ownerUrl);
  const key = decodeURIComponent(address.password) || secret();
  const password = createHmac("sha256", key).update(`site role ${name}`).digest("base64url");
  address.username = name;
  address.password = password;
  return { url: address.href, password };
}

/** Whether whoever is connected is a superuser, whom no right keeps out of anything. */
export async function isSuperuser<Tables>(db: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ readonly is_super: boolean }>`
    select rolsuper as is_super from pg_roles where rolname = current_user`.execute(db);
  return rows[0]?.is_super === true;
}

/** Whether a fault says that the server does not let a role in: wrong password, or its own rules (pg_hba.conf). */
export function isTurnedAway(fault: unknown): boolean {
  return ["28P01", "28000", "42501"].includes(faultCode(fault));
}
