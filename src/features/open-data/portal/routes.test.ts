import { get, type IncomingMessage } from "node:http";
import { read, utils } from "@e965/xlsx";
import { parse } from "csv-parse/sync";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import type { z } from "zod";
import type { cellRow, reportRow } from "#features/annual-reports/portal/index.ts";
import {
  compareRegions,
  datasets,
  shownCells,
  totalSums,
} from "#features/annual-reports/portal/index.ts";
import { localDate } from "#kernel/local-date.ts";
import { newGate } from "#platform/http/places/gate.ts";
import { listen } from "#platform/http/server.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenPlaces } from "#tests/support/given-places.ts";
import { openGate } from "#tests/support/running/open-gate.ts";
import { inTestSite } from "#tests/support/test-site.ts";
import { besideCodes, columnsOf } from "./columns.ts";
import { dataPath, openApiPath } from "./data-paths.ts";
import { openDataRoutes } from "./routes.tsx";

const datasetNames = Object.keys(datasets) as readonly (keyof typeof datasets)[];

const known = { today: () => localDate(2026, 11, 30), contributed: () => [] };
const given = givenDatabase();
const app = () =>
  inTestSite(openDataRoutes({ ...known, db: given.db, datasets, exportGate: openGate }));

beforeAll(async () => {
  await givenPlaces(given.db);
});

async function json<Row>(path: string): Promise<readonly Row[]> {
  return (await (await app().request(path)).json()) as Row[];
}

async function csv(path: string): Promise<readonly string[][]> {
  return parse(await (await app().request(path)).text(), { bom: true });
}

type ReportRecord = z.infer<typeof reportRow>;

test.each(datasetNames)(
  "every record of %s is as its schema says, in every format",
  async (name) => {
    const records = await json<object>(dataPath(name, "json"));
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) datasets[name].schema.parse(record);

    const lines = await (await app().request(dataPath(name, "ndjson"))).text();
    expect(
      lines
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual(records);

    const columns = columnsOf(datasets[name].schema);
    const [head, ...rows] = await csv(dataPath(name, "csv"));
    expect(head).toEqual(columns.map(({ title }) => title));
    expect(rows).toEqual(
      records.map((record) => columns.map(({ field }) => String(field(record) ?? ""))),
    );
  },
);

test.each(datasetNames)(
  "Excel has the same records of %s, each code's Chinese behind it",
  async (name) => {
    const records = await json<object>(dataPath(name, "json"));
    const response = await app().request(dataPath(name, "xlsx"));
    const book = read(await response.arrayBuffer());
    expect(book.SheetNames).toEqual([datasets[name].title]);
    const sheet = book.Sheets[datasets[name].title];
    const rows = sheet ? utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: null }) : [];
    const columns = besideCodes(columnsOf(datasets[name].schema));
    expect(rows[0]).toEqual(columns.map(({ title }) => title));
    expect(rows.slice(1)).toEqual(
      records.map((record) =>
        columns.map(({ field }) => (field(record) === "" ? null : field(record))),
      ),
    );
    for (const [at, { name: of }] of columns.entries()) {
      const words = columns.filter(({ beside }) => beside === of).map(({ title }) => title);
      expect(columns.slice(at + 1, at + 1 + words.length).map(({ title }) => title)).toEqual(words);
    }
  },
);

test("codes of regions are text in Excel", async () => {
  const book = read(await (await app().request("/open-data/regions.xlsx")).arrayBuffer());
  const sheet = book.Sheets[datasets.regions.title];
  expect([sheet?.A2?.t, sheet?.A2?.v]).toEqual(["s", "000000"]);
});

test("codes say in Chinese what they mean, and times are told in Beijing's", async () => {
  const [report] = await json<ReportRecord>("/open-data/reports-2024.json");
  expect(report).toMatchObject({
    checkStateName: "已核对",
    editionName: expect.stringContaining("现行格式"),
  });
  const there = Date.parse(`${report?.importedAtLocal.replace(" ", "T")}+08:00`);
  expect(Math.abs(there - Date.parse(report?.importedAt ?? ""))).toBeLessThan(1000);
  const [cell] = (await json<z.infer<typeof cellRow>>("/open-data/cells-2024.json")).filter(
    ({ cell }) => cell === "t3.granted.natural",
  );
  expect(cell).toMatchObject({ cellName: "表三 （一）予以公开 自然人", stateName: "已读取" });
});

test("a CSV file begins with a byte order mark", async () => {
  const bytes = new Uint8Array(await (await app().request("/open-data/regions.csv")).arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test("heads of columns differ from each other", () => {
  for (const name of datasetNames) {
    const titles = columnsOf(datasets[name].schema).map(({ title }) => title);
    expect(titles).toEqual([...new Set(titles)]);
  }
});

const added = {
  agencies: ["级别名称", "撤销日期", "承接机关编号"],
  reports: ["核对情况", "报告日期", "格式名称", "核对情况名称", "收录时间（北京时间）"],
};

test("kinds of agencies stand in words too, behind the columns there were before", async () => {
  for (const name of ["agencies", "reports"] as const) {
    const [head = [], ...rows] = await csv(`/open-data/${name}.csv`);
    const [kind, words] = [head.indexOf("机关类别"), head.indexOf("机关类别名称")];
    expect(head.slice(words + 1)).toEqual(added[name]);
    const kinds = rows.map((row) => [row[kind], row[words]]);
    expect(kinds).toContainEqual(["government", "人民政府"]);
    expect(kinds).toContainEqual(["department", "政府部门"]);
  }
});

test("what is not certain is null in reports and has its state in cells", async () => {
  const reports = await json<ReportRecord>("/open-data/reports-2024.json");
  const finance = reports.find(({ agencyName }) => agencyName === "青岚县财政局");
  expect(finance?.figures["t3.new.total"]).toBeNull();
  expect(finance?.uncertainCells).toBe(1);
  const cells = (await json<z.infer<typeof cellRow>>("/open-data/cells-2024.json")).filter(
    ({ reportId, cell }) => reportId === finance?.id && cell === "t3.new.total",
  );
  expect(cells).toEqual([expect.objectContaining({ state: "lost", value: null })]);
});

test("a file of a year has that year alone; a year without reports has no records", async () => {
  const reports = await json<ReportRecord>("/open-data/reports-2020.json");
  expect(reports.map(({ year, edition }) => [year, edition])).toEqual([[2020, "2019-trial"]]);
  expect(await json("/open-data/reports-2011.json")).toEqual([]);
  expect(await csv("/open-data/cells-2011.csv")).toHaveLength(1);
});

test("sums over the download are those of the comparison", async () => {
  const parts = await compareRegions(given.db, { region: "330100", year: 2024, scope: "agencies" });
  const total = totalSums(parts);
  const reports = (await json<ReportRecord>("/open-data/reports-2024.json")).filter(
    ({ kind }) => kind !== "government",
  );
  for (const cell of shownCells) {
    const figures = reports.map((report) => report.figures[cell]);
    const certain = figures.filter((figure) => figure !== null);
    const sum = certain.reduce((a, b) => a + b, 0);
    expect([cell, total[cell]]).toEqual([
      cell,
      { sum, reports: reports.length, certain: certain.length },
    ]);
  }
  expect(total["t3.new.total"]).toEqual({ sum: 67, reports: 4, certain: 3 });
});

test("a report in the trial form says nothing of what its form lacks, which is not uncertain", async () => {
  const [own, ...parts] = await compareRegions(given.db, {
    region: "330100",
    year: 2020,
    scope: "agencies",
  });
  expect(own?.reports).toBe(0);
  const qinglan = parts.find(({ name }) => name === "青岚县");
  expect(qinglan?.sums["t2.normative.inForce"]).toEqual({ sum: 0, reports: 0, certain: 0 });
  expect(qinglan?.sums["t3.new.total"]).toEqual({ sum: 5, reports: 1, certain: 1 });
});

test("governments stand by themselves", async () => {
  const parts = await compareRegions(given.db, {
    region: "330100",
    year: 2024,
    scope: "governments",
  });
  expect(parts.map(({ name, reports, sums }) => [name, reports, sums["t3.new.total"].sum])).toEqual(
    [
      ["云山市", 0, 0],
      ["青岚县", 1, 100],
      ["白溪县", 0, 0],
    ],
  );
});

test("a file that has not changed is not sent again", async () => {
  const first = await app().request("/open-data/regions.csv");
  const tag = first.headers.get("etag") ?? "";
  await first.text();
  const again = await app().request("/open-data/regions.csv", {
    headers: { "if-none-match": tag },
  });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  await sql`update content_version set version = version + 1`.execute(given.db);
  const changed = await app().request("/open-data/regions.csv", {
    headers: { "if-none-match": tag },
  });
  expect(changed.status).toBe(200);
  await changed.text();
});

test("a client who does not read what it asked for takes no place of others", async () => {
  await givenManyReports();
  const exportGate = newGate({ all: 3, each: 2, patience: 50, proxies: 0 });
  const site = inTestSite(openDataRoutes({ ...known, db: given.db, datasets, exportGate }));
  const server = await listen(site, { host: "127.0.0.1", port: 0 });
  const url = new URL("/open-data/cells-2019.ndjson", server.url);
  const first = await beginTo(url, "127.0.0.1");
  const answers = [first, await beginTo(url, "127.0.0.1"), await beginTo(url, "127.0.0.1")];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 503]);
  expect(answers[2]?.headers["retry-after"]).toBe("30");
  const other = await beginTo(url, "127.0.0.2");
  expect(other.statusCode).toBe(200);
  first.destroy();
  await expect.poll(openTransactions, { timeout: 10_000 }).toBe(2);
  expect((await beginTo(url, "127.0.0.1")).statusCode).toBe(200);
  await server.stop(0);
  await expect.poll(openTransactions, { timeout: 10_000 }).toBe(0);
});

/** Asks from an address of this machine, and reads no more than the head of the answer. */
function beginTo(url: URL, localAddress: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(url, { localAddress, agent: false }, resolve).on("error", reject);
  });
}

test("a reader who goes away ends the query and frees the connection", async () => {
  const server = await listen(app(), { host: "127.0.0.1", port: 0 });
  const away = new AbortController();
  const response = await fetch(new URL("/open-data/cells-2019.ndjson", server.url), {
    signal: away.signal,
  });
  await response.body?.getReader().read();
  expect(await openTransactions()).toBe(1);
  away.abort();
  await expect.poll(openTransactions, { timeout: 10_000 }).toBe(0);
  await server.stop(0);
});

/** 2,000 reports of 2019: 40 MB of cells, more than any buffer on the way holds. */
async function givenManyReports(): Promise<void> {
  await sql`insert into agency (region_code, name, match_name, kind, level)
    select '330181', '机关' || n, '机关' || n, 'other', 'county'
    from generate_series(1, 2000) as n`.execute(given.db);
  await sql`insert into report (agency_id, year, version, is_current, original_sha256, source_name,
      encoding, sections, cell_states, cell_values, warnings)
    select agency.id, 2019, 1, true, original_sha256, source_name,
      encoding, sections, cell_states, cell_values, warnings
    from agency, (select * from report limit 1) as report where agency.kind = 'other'`.execute(
    given.db,
  );
}

async function openTransactions(): Promise<number> {
  const { rows } = await sql<{ open: number }>`
    select count(*)::int as open from pg_stat_activity
    where datname = current_database() and state = 'idle in transaction'`.execute(given.db);
  return rows[0]?.open ?? -1;
}

test("text that a spreadsheet would take for a formula is guarded", async () => {
  await sql`update region set name = '=1+1' where code = '330182'`.execute(given.db);
  const rows = await csv("/open-data/regions.csv");
  expect(rows.find(([code]) => code === "330182")?.[1]).toBe("'=1+1");
  expect(await json("/open-data/regions.json")).toContainEqual(
    expect.objectContaining({ name: "=1+1" }),
  );
});

interface OpenApi {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: { readonly schemas: object; readonly responses: object };
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, object>> }>
  >;
}

async function openApi(): Promise<OpenApi> {
  return (await (await app().request(openApiPath)).json()) as OpenApi;
}

test("the description is OpenAPI 3.1, and every reference in it leads somewhere", async () => {
  const document = await openApi();
  expect(document.openapi).toBe("3.1.0");
  const references = JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g);
  for (const [, path = ""] of references) {
    const found = path
      .split("/")
      .reduce<unknown>(
        (part, key) => (part as Record<string, unknown> | undefined)?.[key],
        document,
      );
    expect([path, typeof found]).toEqual([path, "object"]);
  }
  const ids = Object.values(document.paths).map(({ get }) => get.operationId);
  expect(ids).toEqual([...new Set(ids)]);
});

test("the description names the parameters of each path", async () => {
  for (const [path, { get }] of Object.entries((await openApi()).paths)) {
    const named = (get.parameters ?? []).map(({ name }) => name);
    expect([path, named]).toEqual([path, [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)]);
  }
});

test("every file that is described is there, of the media type described", async () => {
  const files = Object.entries((await openApi()).paths).filter(([path]) =>
    path.startsWith("/open-data/"),
  );
  expect(files).toHaveLength(32);
  for (const [path, { get }] of files) {
    const response = await app().request(path.replace("{year}", "2024"));
    await response.body?.cancel();
    const [type] = Object.keys(get.responses["200"]?.content ?? {});
    expect([path, response.status, response.headers.get("content-type")]).toEqual([
      path,
      200,
      path.endsWith(".xlsx") ? type : `${type}; charset=utf-8`,
    ]);
  }
});
