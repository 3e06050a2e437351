import { Parser } from "htmlparser2";
import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { signedText } from "#features/catalogue/domain/guide.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp, testStylesheet } from "#tests/support/given-app.ts";
import { givenAgency, givenStoredReport } from "#tests/support/given-stored-report.ts";
import { givenItemPage } from "#tests/support/items/given-page.ts";
import { testSettings } from "#tests/support/test-site.ts";

const given = givenDatabase();
const base = "/zwgk";

beforeAll(async () => {
  await givenStoredReport(given.db, { year: 2023 });
  await givenStoredReport(given.db, { year: 2024, agency: { name: "青禾县财政局" } });
  await givenSection(await givenAgency(given.db, { name: "青禾县商务局" }));
});

/** What its section has: a column, 公开制度, an item in each, a guide. */
async function givenSection(agencyId: number): Promise<void> {
  for (const [name, duty] of [
    ["财政预决算", "budgets"],
    ["公开制度", "systems"],
  ] as const) {
    await sql`with made as (
      insert into catalogue_column (agency_id, name, duty, cycle, limit_by, minimum, place, opened_on)
      values (${agencyId}, ${name}, ${duty}, 'quarter', 'regulation', 1, 0, '2020-01-01') returning id)
      insert into catalogue_column_word select id, ${agencyId}, ${name}, 0 from made`.execute(
      given.db,
    );
    await givenItemPage(given.db, { agencyId, title: `${name}之一`, category: name });
    await givenItemPage(given.db, { agencyId, title: `${name}之二`, category: name });
  }
  const words = { classification: "分类", arrangement: "编排", access: "获取" };
  const content = {
    words: { ...words, requests: "", supervision: "" },
    reviewOn: "2027-01-01",
  } as const;
  await sql`insert into disclosure_guide_version values (${agencyId}, 1, ${signedText(content)}, '2026-01-01')`.execute(
    given.db,
  );
}

const app = () =>
  givenApp(given.db, {
    site: {
      ...testSettings,
      facts: { name: "青禾县政府信息公开" },
      base,
      stylesheet: testStylesheet.path,
      origin: "https://www.example.gov.cn",
    },
  });

/** Everything a page leads to: links, style sheets, images, forms. */
function addressesIn(html: string): readonly string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag: (name, { href, src, action, rel }) => {
      if (name === "link" && rel === "canonical") return;
      found.push(...[href, src, action].filter((address) => address !== undefined));
    },
  });
  parser.end(html);
  return found;
}

/** The links of a page, as whole addresses; none of what is no page. */
async function linksOf(served: ReturnType<typeof app>, address: string): Promise<readonly URL[]> {
  const response = await served.request(address);
  if (response.status !== 200) throw new Error(`${address} answers ${response.status}`);
  if (!response.headers.get("content-type")?.startsWith("text/html")) {
    await response.body?.cancel();
    return [];
  }
  return addressesIn(await response.text())
    .map((link) => new URL(link, `http://site${address}`))
    .filter(({ origin }) => origin === "http://site");
}

/** Follows every link from `start`; gives the pages and files seen. Writing reports in formats is left to its own tests. */
async function follow(start: string): Promise<ReadonlySet<string>> {
  const served = app();
  const seen = new Set<string>([start]);
  for (const address of seen) {
    for (const { pathname, search } of await linksOf(served, address)) {
      if (!pathname.startsWith(`${base}/`)) throw new Error(`${address} leads to ${pathname}`);
      if (!/\/report\.(docx|pdf|xlsx|html)$/.test(pathname)) seen.add(`${pathname}${search}`);
    }
  }
  return seen;
}

describe("under a base path", () => {
  test("every link and form of every page stays under it and leads somewhere", async () => {
    const seen = [...(await follow(`${base}/`))];
    expect(seen.length).toBeGreaterThan(60);
    const section = [
      /\/disclosure-guide\/$/,
      /\/disclosure-guide\/guide\.pdf$/,
      /\/columns\/\d+\/$/,
    ];
    for (const page of [
      ...section,
      /\/columns\/\d+\/feed\.xml$/,
      /\/systems\/$/,
      /\/items\/\d+\/$/,
    ]) {
      expect(seen.some((path) => page.test(path))).toBe(true);
    }
  }, 300_000);

  test("a page of elder mode leads to others of it, and once out of it", async () => {
    const links = await linksOf(app(), `${base}/elder/agencies/`);
    const out = links
      .map(({ pathname }) => pathname)
      .filter((path) => !/\.(css|svg|xml)$/.test(path) && !path.startsWith(`${base}/elder/`));
    expect(out).toEqual([`${base}/agencies/`]);
  });

  test("what lies outside it is none of ours, but for the program's own state", async () => {
    expect((await app().request("/agencies/")).status).toBe(404);
    expect((await app().request("/zwgkml/")).status).toBe(404);
    expect((await app().request("/healthz")).status).toBe(200);
  });
});

test("from home an agency's report is three clicks away at most", async () => {
  const served = app();
  let pages: ReadonlySet<string> = new Set([`${base}/`]);
  for (let click = 0; click < 3; click += 1) {
    const links = await Promise.all([...pages].map((page) => linksOf(served, page)));
    const paths = links.flat().map(({ pathname }) => pathname);
    pages = new Set(
      paths.filter((path) => /^\/zwgk\/(agencies|annual-reports)\/[\d/]*$/.test(path)),
    );
  }
  expect([...pages]).toContainEqual(expect.stringMatching(/^\/zwgk\/agencies\/\d+\/2023\/$/));
});

describe("another site's header and footer", () => {
  const frame = {
    header: '<div class="portal"><script>alert(1)</script>某市人民政府</div>',
    footer: "<p>某市人民政府办公室主办</p>",
  };
  const framed = (resources: readonly string[] = []) =>
    givenApp(given.db, {
      resources,
      site: { ...testSettings, stylesheet: testStylesheet.path, frame },
    }).request("/");

  test("stand as they were given in place of ours, and ways to help remain", async () => {
    const html = await (await framed()).text();
    expect(html).toContain(frame.header);
    expect(html).toContain(frame.footer);
    expect(html).not.toContain("本站不使用脚本和 Cookie");
    expect(html).toContain('href="/site/feedback/"');
    expect(html).toContain('id="site-search"');
  });

  test("may not run scripts, whatever they hold", async () => {
    const { headers } = await framed(["https://static.example"]);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("img-src 'self' https://static.example");
    expect(policy).not.toContain("script-src");
  });
});
