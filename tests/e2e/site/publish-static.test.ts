import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import { beforeAll, expect, test } from "vitest";
import { cellsByOrdinal } from "#report/form/cell-ordinals.ts";
import { launchBrowser } from "../browser.ts";
import { givenPublisher, notOfProgress, origin, year } from "../office/given-publisher.ts";
import { type Crawled, crawl } from "./static-crawl.ts";
import { serveFolder } from "./static-server.ts";

const { given, folder, publish } = givenPublisher();
const site = join(folder, "site");
let crawled: Crawled;

beforeAll(async () => {
  // Nothing to be told: no link and no form was taken out of a page.
  expect(await publish({ folder: site })).toMatchObject({ exit: 0, err: notOfProgress });
  const server = await serveFolder(site);
  crawled = await crawl(server.origin);
  await server.stop();
}, 300_000);

const isElder = (path: string) => path.startsWith("/elder/");
const reportPages = () =>
  crawled.pages.filter(({ path }) => /^\/(elder\/)?agencies\/\d+\/2024\/index\.html$/.test(path));

test("no link and no fragment leads nowhere, and none leaves the files but with the site's own origin", () => {
  expect(crawled.broken).toEqual([]);
  const foreign = [...crawled.outside].filter((address) => !address.startsWith(`${origin}/zwgk/`));
  expect(foreign).toEqual([]);
});

test("every page has its style sheet, and nothing to fill in or to press", () => {
  expect(crawled.pages.filter(({ stylesheets }) => stylesheets.length !== 1)).toEqual([]);
  const control = /<(?:form|search|input|select|textarea|button|script)\b/;
  expect(crawled.pages.filter(({ html }) => control.test(html)).map(({ path }) => path)).toEqual(
    [],
  );
  const [sheet = ""] = crawled.pages[0]?.stylesheets ?? [];
  expect(readFileSync(join(site, sheet), "utf8")).toMatch(/\{/);
});

/** How pages speak of what only a server can do, and of years that are not written. */
const onlineWords =
  /年报核对|核对一份|网站找错|机关比较|其他机关比较|几个机关|搜索|粘贴|上传|If-None-Match/;

test("no page speaks of what only a server can do", () => {
  const speaking = crawled.pages
    .map(({ path, html }) => ({ path, said: onlineWords.exec(ownWords(path, html))?.[0] }))
    .filter(({ said }) => said !== undefined);
  expect(speaking).toEqual([]);
});

test("every page says which years are written", () => {
  const without = crawled.pages.filter(
    ({ html }) => !html.includes("本站只发布 2024 年的年度报告"),
  );
  expect(without.map(({ path }) => path)).toEqual([]);
});

/** The words of a page, without those that a report holds. */
function ownWords(path: string, html: string): string {
  const isReport = /\/agencies\/\d+\/\d{4}\//.test(path);
  return (isReport ? html.replace(/<main[\s\S]*<\/main>/, "") : html).replace(/<[^>]+>/g, " ");
}

test("both modes have every agency and every report of the year", async () => {
  const { agencies, reports } = await counts();
  for (const isWanted of [isElder, (path: string) => !isElder(path)]) {
    const paths = crawled.pages.map(({ path }) => path).filter(isWanted);
    const of = (shape: RegExp) => paths.filter((path) => shape.test(path)).length;
    expect(of(/\/agencies\/\d+\/index\.html$/)).toBe(agencies);
    expect(of(/\/agencies\/\d+\/2024\/index\.html$/)).toBe(reports);
  }
});

test("each figure of each report is that of the database and of the open data", async () => {
  const stored = await storedFigures();
  const open = openFigures();
  expect(open).toEqual(stored);
  for (const { path, html } of reportPages()) {
    const agency = /agencies\/(\d+)\//.exec(path)?.[1] ?? "";
    for (const [cell, shown] of figuresIn(html)) {
      expect([path, cell, shown]).toEqual([path, cell, stored.get(`${agency} ${cell}`)]);
    }
  }
  expect(reportPages().flatMap(({ html }) => figuresIn(html)).length).toBeGreaterThan(10_000);
});

test("every original is there, byte for byte in size, and none as a page that could run", async () => {
  const { rows } = await given.pool.query<{ agency: number; size: number }>(
    `select agency_id as agency, byte_size as size from report join original on sha256 = original_sha256
     where year = ${year}`,
  );
  for (const { agency, size } of rows) {
    const versions = readdirSync(join(site, `agencies/${agency}/${year}`)).filter((name) =>
      /^v\d/.test(name),
    );
    const sizes = versions.flatMap((version) => {
      const at = join(site, `agencies/${agency}/${year}/${version}`);
      const [name = ""] = readdirSync(at).filter((file) => file.startsWith("original"));
      expect(name).toMatch(/\.(docx|pdf|xlsx|csv|txt|json)$/);
      return [statSync(join(at, name)).size];
    });
    expect(sizes).toContain(size);
  }
});

test("sitemap and feed name files that are there", () => {
  const lists = readdirSync(site).filter((name) => name.endsWith(".xml"));
  expect(lists).toContain("feed.xml");
  const named = lists.flatMap((name) => [
    ...readFileSync(join(site, name), "utf8").matchAll(/(?:<loc>|<link [^>]*href=")([^<"]*)/g),
  ]);
  expect(named.length).toBeGreaterThan(50);
  for (const [, address = ""] of named) {
    expect(address.startsWith(`${origin}/zwgk/`)).toBe(true);
    expect(statSync(join(site, address.slice(`${origin}/zwgk/`.length))).isFile()).toBe(true);
  }
});

test("what is not there is answered by a page whose links lead to files from any depth", () => {
  const html = readFileSync(join(site, "404.html"), "utf8");
  expect(html).toContain("找不到这个页面");
  expect(html).not.toMatch(/搜索框|rel="canonical"|class="current"/);
  expect(html).toContain('href="/zwgk/elder/site/map/index.html"');
  const addresses = [...html.matchAll(/(?:href|src)="([^"#]+)/g)].map(
    ([, address = ""]) => address,
  );
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    expect(address).toMatch(/^\/zwgk\//);
    expect(statSync(join(site, address.slice("/zwgk/".length))).isFile()).toBe(true);
  }
});

test("links lead from the home page to whatever the sitemap names", () => {
  const named = readdirSync(site)
    .filter((name) => /^sitemap-.*\.xml$/.test(name))
    .flatMap((name) => [...readFileSync(join(site, name), "utf8").matchAll(/<loc>([^<]*)/g)])
    .map(([, address = ""]) => address.slice(`${origin}/zwgk`.length));
  expect(named).toContain("/regions/990000/index.html");
  expect(named.filter((path) => !crawled.paths.has(path))).toEqual([]);
});

test("opened from the disk it can be walked through", { timeout: 60_000 }, async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const failed: string[] = [];
    page.on("requestfailed", (request) => failed.push(request.url()));
    await page.goto(pathToFileURL(join(site, "index.html")).href);
    const navigation = page.getByRole("navigation", { name: "主导航" });
    await navigation.getByRole("link", { name: "机关", exact: true }).click();
    await page
      .locator("main a[href*='/index.html']", { hasText: "青岚县人民政府" })
      .first()
      .click();
    await page.locator(`main a[href*='${year}/index.html']`).first().click();
    expect(await page.locator("h1").innerText()).toContain(`${year}年`);
    // Without a style sheet a browser leaves a margin.
    const margin = "getComputedStyle(document.body).marginTop";
    expect(await page.evaluate(margin)).toBe("0px");
    await page.getByRole("link", { name: /老年人模式/ }).click();
    expect(page.url()).toContain("/elder/agencies/");
    expect(failed).toEqual([]);
  } finally {
    await browser.close();
  }
});

async function counts(): Promise<{ readonly agencies: number; readonly reports: number }> {
  const { rows } = await given.pool.query(
    `select (select count(*)::int from agency) as agencies,
      (select count(*)::int from report where is_current and year = ${year}) as reports`,
  );
  return rows[0];
}

type Figures = ReadonlyMap<string, number>;

/** By `agency cell`: the certain figures of current reports. */
async function storedFigures(): Promise<Figures> {
  const reports = await given.tables
    .selectFrom("report")
    .select(["agency_id", "cell_states", "cell_values"])
    .where("is_current", "=", true)
    .where("year", "=", year)
    .execute();
  return new Map(
    reports.flatMap(({ agency_id, cell_states, cell_values }) =>
      cellsByOrdinal.flatMap((cell, at): [string, number][] =>
        cell_states[at] === "r" ? [[`${agency_id} ${cell}`, cell_values[at] ?? Number.NaN]] : [],
      ),
    ),
  );
}

function openFigures(): Figures {
  const file = readFileSync(join(site, `open-data/cells-${year}.csv`));
  const rows: Record<string, string>[] = parse(file, { bom: true, columns: true });
  return new Map(
    rows
      .filter((row) => row.状态 === "read")
      .map((row) => [`${row.机关编号} ${row.单元格}`, Number(row.数值)]),
  );
}

/** The figures of a page's tables, read from its markup. */
function figuresIn(html: string): [cell: string, figure: number][] {
  return [...html.matchAll(/<td id="c-([^"]+)"[^>]*>(.*?)<\/td>/gs)].flatMap(
    ([, cell = "", content = ""]): [string, number][] => {
      const shown = content.replace(/<span class="in-findings.*$/s, "");
      if (shown.includes('class="state"')) return [];
      return [
        [
          cell,
          Number(
            shown
              .replace(/<[^>]*>/g, "")
              .replace(/[,，\s+]/g, "")
              .replace("−", "-"),
          ),
        ],
      ];
    },
  );
}
