import { err, ok, type Result } from "#kernel/result.ts";
import { connect, type Database } from "#platform/db/connect.ts";
import type { OpenDatabase } from "#platform/db/open-database.ts";
import {
  grantSiteRights,
  isSuperuser,
  isTurnedAway,
  siteAddress,
  siteRoleName,
} from "#platform/db/site-role.ts";
import { siteRights } from "../rooms/site-rights.ts";
import { keptSecret } from "./kept-secret.ts";

interface SiteDatabase {
  readonly database: Database;
  /** Why the site works with the owner's rights, for the operator's log. */
  readonly warning?: string;
}

export interface SiteDatabaseAsked {
  /** `SITE_DATABASE_URL`. */
  readonly siteUrl?: string | undefined;
  readonly dataFolder: string;
  readonly onIdleError: (fault: Error) => void;
}

const remedy =
  "请建一个专供网站使用的数据库角色（create role tongming_site login password '…'），并设置 SITE_DATABASE_URL";

/**
 * The connections of the public site: under a role of its own that can read what is shown and nothing else. Where the owner
 * of the tables can make none the site takes the owner's, unless that is a superuser; refused in words for the operator.
 */
export async function siteDatabase(
  owner: OpenDatabase,
  { siteUrl, dataFolder, onIdleError }: SiteDatabaseAsked,
): Promise<Result<SiteDatabase, string>> {
  const url = siteUrl ? await givenRole(owner, siteUrl) : await ownRole(owner, dataFolder);
  const opened = url && (await opens(url, onIdleError));
  if (!opened) return withOwnersRights(owner, { isGiven: siteUrl !== undefined, onIdleError });
  if (await isSuperuser(opened.db)) {
    await opened.close();
    return err(`SITE_DATABASE_URL 用的是超级用户，网站不能用它。${remedy}。`);
  }
  return ok({ database: opened });
}

/** The address of the role that the owner made for the site; `undefined` where it may not. */
async function ownRole(owner: OpenDatabase, dataFolder: string): Promise<string | undefined> {
  const address = siteAddress(owner.url, () => keptSecret(dataFolder, "site-database.secret"));
  const name = siteRoleName(owner.url);
  const { password } = address;
  try {
    const granted = await grantSiteRights(owner.db, { name, password, rights: siteRights });
    return granted.kind === "granted" ? address.url : undefined;
  } catch (fault) {
    if (isTurnedAway(fault)) return undefined; // a role of this name is another's
    throw fault;
  }
}

/** The operator's role gets its rights from the owner; where it is not there the login tells. */
async function givenRole(owner: OpenDatabase, url: string): Promise<string> {
  const name = decodeURIComponent(new URL(url).username);
  await grantSiteRights(owner.db, { name, rights: siteRights });
  return url;
}

/** Milliseconds a page waits for one statement; a page that needs more would keep others from being answered. */
const statementTimeout = 5_000;

async function opens(
  url: string,
  onIdleError: (fault: Error) => void,
): Promise<Database | undefined> {
  const database = connect(url, { onIdleError, statementTimeout });
  try {
    await database.pool.query("select 1");
    return database;
  } catch (fault) {
    await database.close();
    if (isTurnedAway(fault)) return undefined;
    throw fault;
  }
}

async function withOwnersRights(
  owner: OpenDatabase,
  { isGiven, onIdleError }: Pick<SiteDatabaseAsked, "onIdleError"> & { readonly isGiven: boolean },
): Promise<Result<SiteDatabase, string>> {
  if (isGiven)
    return err(
      "SITE_DATABASE_URL 的用户不能登录数据库；请检查用户名、密码和服务器的准入设置（pg_hba.conf）。",
    );
  if (await isSuperuser(owner.db)) {
    return err(`DATABASE_URL 用的是超级用户，网站不能用它，也不能为网站另建角色。${remedy}。`);
  }
  const warning = `网站与升级用同一个数据库角色，能读写全部的表。${remedy}。`;
  return ok({ database: connect(owner.url, { onIdleError, statementTimeout }), warning });
}
