import { beforeAll, expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import { routesOf } from "#platform/auth/permission.ts";
import { newPageStore } from "#platform/cache/page-store.ts";
import type { Shown } from "#platform/cache/shown.ts";
import { connect } from "#platform/db/connect.ts";
import { pageWords } from "#platform/http/page.ts";
import { type Log, silentLog } from "#platform/log/log.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp, testOperation } from "#tests/support/given-app.ts";
import { givenStoredReport } from "#tests/support/given-stored-report.ts";

const given = givenDatabase();

/** What stands for a parameter of an address; the first that its pattern takes. */
let values: Readonly<Record<string, readonly string[]>>;

beforeAll(async () => {
  const { agencyId } = await givenStoredReport(given.db, {});
  const names = ["reports", "figures", "findings", "agencies", "regions"];
  values = {
    id: [`${agencyId}`],
    year: ["2023"],
    version: ["v1"],
    region: ["990121"],
    kind: ["township"],
    page: ["all", "page-2"],
    sort: ["by-new"],
    scope: ["governments"],
    receipt: ["2026-0001"],
    part: ["sitemap-reports-1.xml"],
    file: ["report.docx", ...names.map((name) => `${name}-2023.csv`), "reports-2023.ndjson"],
  };
});

/** An address that a route serves: `/agencies/:id{\d+}/` → `/agencies/7/`. */
function addressOf(path: string): string {
  return path.replace(
    /:(\w+)(?:\{((?:[^{}]|\{[^{}]*\})+)\})?/g,
    (_, name: string, pattern = ".*") => {
      const fits = new RegExp(`^(?:${pattern})$`);
      return values[name]?.find((value) => fits.test(value)) ?? `no-${name}`;
    },
  );
}

test("a page that its route keeps is rendered once, every other one each time", async () => {
  const from: unknown[] = [];
  const log: Log = { ...silentLog, info: (fields) => from.push(Object(fields).from) };
  const pages = { store: newPageStore(100_000_000), versions: () => () => "1" };
  const operation = testOperation(given.db, { pages });
  const app = givenApp(given.db, { log, operation });
  const twice = [];
  for (const route of routesOf(app).filter(({ method }) => method === "GET")) {
    const address = addressOf(route.path);
    const ask = async () => {
      const answer = await app.request(address);
      await answer.arrayBuffer(); // a file of data keeps a connection until it is read
      return answer.status;
    };
    await ask();
    const status = await ask();
    const isKept = pageWords(route)?.kept === true && status === 200;
    twice.push({ address, status, from: from.at(-1), isKept });
  }
  const wrong = twice.filter((one) => one.from !== (one.isKept ? "cache" : "handler"));
  expect(wrong).toEqual([]);
  expect(twice.filter(({ isKept }) => isKept).length).toBeGreaterThan(20);
  expect(twice.filter(({ isKept, status }) => !isKept && status === 200).length).toBeGreaterThan(5);
});

test("a change of one kind of content leaves the pages that do not show it", async () => {
  const from: unknown[] = [];
  const log: Log = { ...silentLog, info: (fields) => from.push(Object(fields).from) };
  const at = { reports: 1, items: 1 };
  const version = ({ kinds = ["reports", "items"] }: Shown = {}) =>
    kinds.map((kind) => Object(at)[kind]).join();
  const pages = { store: newPageStore(100_000_000), versions: () => version };
  const app = givenApp(given.db, { log, operation: testOperation(given.db, { pages }) });
  const kept = routesOf(app).filter((route) => pageWords(route)?.kept);
  const askAll = async () => {
    from.length = 0;
    const statuses: number[] = [];
    for (const { path } of kept) statuses.push((await app.request(addressOf(path))).status);
    return kept.filter((_, nth) => statuses[nth] === 200 && from[nth] !== "cache");
  };
  const shows = (kind: string) => (route: (typeof kept)[number]) =>
    pageWords(route)?.shows?.includes(kind) ?? true;
  const first = await askAll();
  expect(await askAll()).toEqual([]);
  at.items = 2;
  const items = await askAll();
  expect(items).toEqual(first.filter(shows("items")));
  expect(items.map(({ path }) => path)).toContain("/");
  at.reports = 2;
  const reports = await askAll();
  expect(reports).toEqual(first.filter(shows("reports")));
  expect(reports.length).toBeGreaterThan(15);
  expect(reports.map(({ path }) => path)).not.toContain("/site/contact/");
});

test("a report is missing from the day on which it is, and no kept page outlives its day", async () => {
  const from: unknown[] = [];
  const log: Log = { ...silentLog, info: (fields) => from.push(Object(fields).from) };
  const pages = { store: newPageStore(100_000_000), versions: () => () => "1" };
  let day: LocalDate = "2025-12-31";
  const operation = testOperation(given.db, { pages });
  const app = givenApp(given.db, { log, operation, today: () => day });
  const kept = routesOf(app).filter((route) => pageWords(route)?.kept);
  const askAll = async () => {
    from.length = 0;
    for (const { path } of kept) await (await app.request(addressOf(path))).text();
    return from.filter((one) => one === "cache").length;
  };
  const agency = async () => (await app.request(addressOf("/agencies/:id/"))).text();
  const missing = "2024 年 没有收录";
  expect(await agency()).not.toContain(missing);
  await askAll();
  expect(await askAll()).toBeGreaterThan(20);
  day = "2026-01-01";
  expect(await askAll()).toBe(0);
  expect(await agency()).toContain(missing);
});

test("a page that says it shows nothing stored needs no database", async () => {
  const away = connect("postgresql://127.0.0.1:1/none");
  const app = givenApp(away.db);
  const plain = routesOf(app).filter((route) => pageWords(route)?.shows?.length === 0);
  for (const { path } of plain) {
    expect([path, (await app.request(addressOf(path))).status]).toEqual([path, 200]);
  }
  expect(plain.length).toBeGreaterThan(5);
  await away.close();
});

test("an address that is no text is refused of a kept page as of one that is rendered", async () => {
  const pages = { store: newPageStore(1_000_000), versions: () => () => "1" };
  const app = givenApp(given.db, { operation: testOperation(given.db, { pages }) });
  const statuses = async (address: string) => (await app.request(address)).status;
  expect(await statuses("/agencies/?%ff")).toBe(422);
  expect(await statuses("/agencies/")).toBe(200);
  expect(await statuses("/agencies/?%ff")).toBe(422);
  expect(await statuses("/agencies/?utm=%E6%98%8E")).toBe(200);
});
