import type { Context, MiddlewareHandler } from "hono";
import type { Found, Permission, StaffActor } from "#platform/auth/actor.ts";
import { includesAgency } from "#platform/auth/agency-scope.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import type { AccountServices } from "../account-services.ts";
import { agenciesGiven } from "../data/roles/agencies-given.ts";
import { type HeldRole, heldRoles } from "../data/roles/held-roles.ts";
import { type LiveSession, liveSession } from "../data/sign-in/sessions.ts";
import { liveToken } from "../data/sign-in/tokens.ts";
import { gives, isStaffPermission } from "../domain/permission-table.ts";
import { secretHash } from "../sign-in/secret-codes.ts";
import { accessWords } from "./access-words.ts";
import { sessionToken } from "./session-cookie.ts";

/** Sets who signed in, found out when a route asks: the step that stands before all routes of the office. */
export function whoMay(services: AccountServices): MiddlewareHandler<AppEnv> {
  return (c, next) => {
    c.set("whoMay", (permission) => found(services, c, permission));
    return next();
  };
}

function found(services: AccountServices, c: Context<AppEnv>, permission: Permission) {
  const token = /^Bearer (\S+)$/.exec(c.req.header("authorization") ?? "")?.[1];
  return token === undefined
    ? ofSession(services, c, permission)
    : ofToken(services, c, { token, permission });
}

async function ofSession(
  services: AccountServices,
  c: Context<AppEnv>,
  permission: Permission,
): Promise<Found> {
  const session = await sessionOf(services, c);
  if (!session) return problem(c, 401, accessWords.signedOut);
  const self = { kind: "person", id: session.personId, name: session.name } as const;
  if (permission === "session.begin") return { ...self, agencies: [] };
  if (session.stage !== "full") return problem(c, 401, accessWords.unfinished);
  if (permission === "session.own") return { ...self, agencies: [] };
  const roles = await heldRoles(services.db, session.personId);
  const giving = givingRoles(roles, permission);
  if (giving.length === 0) return problem(c, 403, accessWords.forbidden);
  return inAgencyAsked(c, { ...self, agencies: await agenciesGiven(services.db, giving) });
}

function givingRoles(roles: readonly HeldRole[], permission: Permission): readonly HeldRole[] {
  if (!isStaffPermission(permission)) return [];
  return roles.filter(({ role }) => gives(role, permission));
}

/** Who asks, as they are for a permission; `undefined` where it is not theirs. */
export type StaffFinder = (permission: Permission) => Promise<StaffActor | undefined>;

/** For a route that asks of many permissions, behind `may("session.own")`: session and roles are read once. */
export async function staffFinder(
  services: AccountServices,
  c: Context<AppEnv>,
): Promise<StaffFinder> {
  const session = await sessionOf(services, c);
  const roles = session ? await heldRoles(services.db, session.personId) : [];
  const given = new Map<string, ReturnType<typeof agenciesGiven>>();
  return async (permission) => {
    const giving = givingRoles(roles, permission);
    if (!session || giving.length === 0) return undefined;
    const key = giving.map(({ roleId }) => roleId).join();
    const agencies = given.get(key) ?? agenciesGiven(services.db, giving);
    given.set(key, agencies);
    const { personId: id, name } = session;
    const found = inAgencyAsked(c, { kind: "person", id, name, agencies: await agencies });
    return found instanceof Response ? undefined : found;
  };
}

/** The session that the request came with, whatever its stage. */
export async function sessionOf(
  { db, limits }: AccountServices,
  c: Context<AppEnv>,
): Promise<LiveSession | undefined> {
  const token = sessionToken(c);
  return token === undefined ? undefined : await liveSession(db, secretHash(token), await limits());
}

interface ByToken {
  readonly token: string;
  readonly permission: Permission;
}

async function ofToken(
  { db }: AccountServices,
  c: Context<AppEnv>,
  { token, permission }: ByToken,
): Promise<Found> {
  const live = await liveToken(db, secretHash(token));
  if (!live) return problem(c, 401, accessWords.noToken);
  if (!live.permissions.includes(permission)) return problem(c, 403, accessWords.forbidden);
  const { id, name, agencyId } = live;
  return inAgencyAsked(c, { kind: "token", id, name, agencies: [agencyId] });
}

/** For one agency alone, where the request names it (`X-Agency`, or `agency` in an address that is followed). */
function inAgencyAsked(c: Context<AppEnv>, actor: StaffActor): StaffActor | Response {
  const asked = c.req.header("x-agency") ?? c.req.query("agency");
  if (asked === undefined) return actor;
  const agency = Number(asked);
  const isTheirs = /^\d{1,9}$/.test(asked) && includesAgency(actor, agency);
  if (!isTheirs) return problem(c, 403, accessWords.forbidden);
  return { ...actor, agencies: [agency] };
}
