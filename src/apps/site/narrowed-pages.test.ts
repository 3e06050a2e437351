import { beforeAll, expect, onTestFinished, test } from "vitest";
import { watchContentVersion } from "#platform/cache/content-version.ts";
import { newPageStore } from "#platform/cache/page-store.ts";
import { contentChanged } from "#platform/db/content-changed.ts";
import { type Log, silentLog } from "#platform/log/log.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp, testOperation } from "#tests/support/given-app.ts";
import { type GivenItems, givenItems, wholeContent } from "#tests/support/items/given-items.ts";

const given = givenDatabase();
let agencies: GivenItems[];

beforeAll(async () => {
  agencies = [await givenItems(given), await givenItems(given)];
});

async function publish(agency: GivenItems, title: string) {
  const path = await agency.signed(wholeContent(title));
  const { body } = await agency.call("author", "POST", `${path}/publish`);
  return { path, id: (body as { readonly itemId: number }).itemId };
}

test("kept pages say what fresh ones do after each act of either agency, and the other's stay kept", async () => {
  const watching = await watchContentVersion({ pool: given.pool });
  onTestFinished(watching.stop);
  const from = new Map<string, unknown>();
  const log: Log = {
    ...silentLog,
    info: (fields) => from.set(Object(fields).path, Object(fields).from),
  };
  const pages = { store: newPageStore(100_000_000), versions: watching.versions };
  const kept = givenApp(given.db, { log, operation: testOperation(given.db, { pages }) });
  const fresh = givenApp(given.db);
  const [one, other] = agencies;
  if (!one || !other) throw new Error("no agencies");
  const addresses = [`/agencies/${one.agencyId}/items/`, `/agencies/${other.agencyId}/items/`];
  addresses.push("/", "/items/", `/agencies/${one.agencyId}/`, `/agencies/${other.agencyId}/`);
  const differing = async () => {
    const wrong: string[] = [];
    for (const path of addresses) {
      const [shown, right] = await Promise.all([kept.request(path), fresh.request(path)]);
      const [a, b] = await Promise.all([shown.text(), right.text()]);
      if (shown.status !== right.status || a !== b) wrong.push(path);
    }
    return wrong;
  };
  /** What `act` gives, once the change was heard of; every page is asked for afterwards. */
  const after = async <T>(act: () => Promise<T>): Promise<T> => {
    const done = await act();
    const { version } = await contentChanged(given.db);
    await expect.poll(watching.current, { timeout: 1000 }).toMatch(new RegExp(`^${version}@`));
    from.clear();
    return done;
  };
  await differing();
  const mine = await after(() => publish(one, "学区划分"));
  addresses.push(`/items/${mine.id}/`);
  expect(await differing()).toEqual([]);
  await after(() => publish(other, "校车线路"));
  expect(await differing()).toEqual([]);
  expect(Object.fromEntries(from)).toMatchObject({
    [`/items/${mine.id}/`]: "cache",
    [`/agencies/${one.agencyId}/items/`]: "cache",
    [`/agencies/${other.agencyId}/items/`]: "rendering",
  });
  const asked = { kind: "error", says: "发布有误" };
  await one.call("author", "POST", `${mine.path}/withdrawals`, asked);
  await after(() => one.call("head", "POST", `${mine.path}/withdrawals/approve`));
  expect(await differing()).toEqual([]);
  expect((await kept.request(`/items/${mine.id}/`)).status).toBe(410);
  expect(Object.fromEntries(from)).toMatchObject({
    [`/items/${mine.id}/`]: "handler",
    [`/agencies/${one.agencyId}/items/`]: "rendering",
    [`/agencies/${other.agencyId}/items/`]: "cache",
  });
});
