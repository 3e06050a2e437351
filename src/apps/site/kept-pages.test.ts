import { beforeAll, expect, test } from "vitest";
import { routesOf } from "#platform/auth/permission.ts";
import { newPageStore } from "#platform/cache/page-store.ts";
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
  const pages = { store: newPageStore(100_000_000), version: () => "1" };
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
