import { beforeAll, describe, expect, test } from "vitest";
import { addToken } from "#features/accounts/data/sign-in/tokens.ts";
import { withAccounts } from "#features/accounts/data/tables.ts";
import {
  gives,
  isStaffPermission,
  ownPermissions,
} from "#features/accounts/domain/permission-table.ts";
import { type Role, roles } from "#features/accounts/domain/roles.ts";
import { newToken } from "#features/accounts/sign-in/secret-codes.ts";
import { routesOf } from "#platform/auth/permission.ts";
import { connect } from "#platform/db/connect.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { asFile, asJson, givenOffice, testFiles } from "#tests/support/given-office.ts";
import { givenSession } from "#tests/support/given-person.ts";
import type { ExampleCall, OfficeExample } from "#tests/support/office-routes/office-example.ts";
import { officeExamples } from "#tests/support/office-routes/office-examples.ts";
import {
  type OfficeWorld,
  officeWorld,
  rolesHeldBy,
} from "#tests/support/office-routes/office-world.ts";

/**
 * Every route of the office and of `/api`, found in the application itself, called by everybody who is not meant and by each who
 * is. What is expected is the permission table and nothing else.
 */
const given = givenDatabase();
// No route asks it anything before it is called.
const routes = routesOf(givenOffice(connect("postgresql://nobody@localhost/none").db));
const closed = routes.filter(({ permission }) => permission !== "public");
const nameOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`;
const examples = new Map(officeExamples.map((one) => [one.route, one]));

let world: OfficeWorld;
let office: ReturnType<typeof givenOffice>;
beforeAll(async () => {
  const files = testFiles();
  office = givenOffice(given.db, { files });
  world = await officeWorld(given.db, files);
});

test("what is open to everybody is the sign-in, and nothing else", () => {
  const open = routes.filter(({ permission }) => permission === "public").map(nameOf);
  expect(open.sort()).toEqual([
    "GET /api/session",
    "GET /api/session/demonstration",
    "POST /api/session",
    "POST /api/session/demonstration",
  ]);
});

test("every other route asks for a permission of the table, and has an example", () => {
  const own: readonly string[] = ownPermissions;
  const unknown = closed.filter(
    ({ permission = "" }) => !own.includes(permission) && !isStaffPermission(permission),
  );
  expect(unknown.map(nameOf)).toEqual([]);
  expect([...examples.keys()].sort()).toEqual(closed.map(nameOf).sort());
});

test("no act of somebody signed in is taken that another site, or nobody known, sent", async () => {
  const { cookie } = await givenSession(given.db, world.own.people.leader);
  const { "sec-fetch-site": _, ...plain } = asJson("POST").headers;
  const taken = [];
  for (const { method, path } of routes.filter((route) => route.method !== "GET")) {
    for (const from of ["cross-site", "same-site", "none", undefined]) {
      const headers = { ...plain, cookie, ...(from && { "sec-fetch-site": from }) };
      // The steps come before the rows: any id will do.
      const at = path.replaceAll(/:\w+(\{[^}]*\})?/g, "1");
      const answer = await office.request(at, { method, headers, body: "{}" });
      const isRefused = answer.status === 403 && (await answer.text()).includes("请求被拒绝");
      if (!isRefused) taken.push([method, path, from, answer.status]);
    }
  }
  expect(taken).toEqual([]);
});

describe.each(closed.map((route) => ({ name: nameOf(route), permission: route.permission ?? "" })))(
  "$name",
  ({ name, permission }) => {
    const method = name.split(" ")[0] ?? "";
    const example = examples.get(name) as OfficeExample;

    async function send({ path, body, file }: ExampleCall, headers: Record<string, string> = {}) {
      const sent = file
        ? asFile(method, file, headers)
        : asJson(method, method === "GET" ? undefined : body, headers);
      const answer = await office.request(path, sent);
      return { status: answer.status, text: await answer.text() };
    }

    test("nobody may, who has not signed in", async () => {
      const call = await example.call(world, world.own.people.leader);
      expect((await send(call)).status).toBe(401);
      expect((await send(call, { authorization: "Bearer none" })).status).toBe(401);
    });

    test("a token may by this permission alone", async () => {
      const call = await example.call(world, world.own.people.leader);
      const bearer = await tokenWith("trial.nothing");
      expect((await send(call, bearer)).status).toBe(403);
    });

    test("each role of the agency may as the table says", async () => {
      const callBy = callsOf(example, permission);
      for (const role of roles) {
        const caller = world.own.people[role];
        const call = await callBy(role, caller);
        const { status, text } = await send(call, await givenSession(given.db, caller));
        const isMeant = mayByTable(role, permission);
        expect([role, status]).toEqual([
          role,
          isMeant ? expectedOf(call, { role, permission }) : 403,
        ]);
        expect(text, role).not.toContain(world.other.mark);
      }
    });

    test("no role of another agency reaches its rows", async () => {
      const callBy = callsOf(example, permission);
      for (const role of roles) {
        const caller = world.other.people[role];
        // What it acts on are rows of the own agency: whose example it is does not matter.
        const owner = example.of === "own" ? caller : world.own.people.leader;
        const call = await callBy(role, owner);
        const { status, text } = await send(call, await givenSession(given.db, caller));
        expect(refusals(example, permission, { role, call }), role).toContain(status);
        expect(text, role).not.toContain(world.own.mark);
      }
    });
  },
);

/** Rows of its own for each who may; who may not is refused before any row is looked at, so that one call serves them all. */
function callsOf(example: OfficeExample, permission: string) {
  let refused: Promise<ExampleCall> | undefined;
  return (role: Role, owner: number): Promise<ExampleCall> => {
    if (mayByTable(role, permission)) return example.call(world, owner);
    refused ??= example.call(world, owner);
    return refused;
  };
}

/** What a role of another agency is answered. */
function refusals(
  { of }: OfficeExample,
  permission: string,
  { role, call }: { readonly role: Role; readonly call: ExampleCall },
): readonly number[] {
  if (!mayByTable(role, permission)) return [403];
  return of === undefined ? [403, 404, 409] : [call.status ?? 200];
}

function mayByTable(role: Role, permission: string): boolean {
  return (
    !isStaffPermission(permission) || rolesHeldBy(role).some((held) => gives(held, permission))
  );
}

/** Once there is a security administrator, others with the permission no longer appoint. */
function expectedOf(
  { status = 200 }: ExampleCall,
  { role, permission }: { readonly role: Role; readonly permission: string },
): number {
  return permission === "people.appoint" && role === "system-administrator" ? 409 : status;
}

async function tokenWith(permission: string) {
  const { token, hash } = newToken();
  const { agencyId } = world.own;
  const row = {
    agencyId,
    name: "试",
    hash,
    permissions: [permission],
    untilOn: "2099-12-31",
  } as const;
  await addToken(withAccounts(given.db), { ...row, madeBy: null });
  return { authorization: `Bearer ${token}` };
}
