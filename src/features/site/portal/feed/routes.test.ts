import { Hono } from "hono";
import { Parser } from "htmlparser2";
import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import type { AppEnv } from "#platform/http/app-env.ts";
import { inSite } from "#platform/http/in-site.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { testRooms } from "#tests/support/given-app.ts";
import {
  givenAgency,
  givenStoredReport,
  type StoredForTest,
} from "#tests/support/given-stored-report.ts";
import { testPages, testSettings } from "#tests/support/test-site.ts";
import { feedRoutes } from "./feed-routes.ts";
import { sitemapRoutes } from "./sitemap-routes.ts";

const given = givenDatabase();
let stored: StoredForTest;
beforeAll(async () => {
  stored = await givenStoredReport(given.db, { year: 2024, agency: { name: "青禾县<甲>局" } });
});

const services = {
  get db() {
    return given.db;
  },
  contributed: testRooms.contributed,
  today: () => "2026-12-01" as const,
};

async function ask(path: string, origin?: string) {
  const app = new Hono<AppEnv>();
  app.use(inSite({ ...testSettings, base: "/zwgk", ...(origin && { origin }) }, () => testPages));
  app.route("/zwgk", feedRoutes(services));
  app.route("/zwgk", sitemapRoutes(services));
  const response = await app.request(`/zwgk${path}`);
  return { status: response.status, text: await response.text() };
}

/** The texts of an element, entities resolved, by a parser that is not ours. */
function textsOf(xml: string, name: string): readonly string[] {
  const texts: string[] = [];
  let inside = false;
  const parser = new Parser(
    {
      onopentag: (tag) => {
        inside = tag === name;
        if (inside) texts.push("");
      },
      ontext: (text) => {
        if (inside) texts.push(`${texts.pop()}${text}`);
      },
      onclosetag: () => {
        inside = false;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return texts;
}

const origin = "https://www.example.gov.cn";

describe("the sitemap", () => {
  test("names its parts, and these the pages, by whole addresses", async () => {
    const index = await ask("/sitemap.xml", origin);
    const parts = textsOf(index.text, "loc");
    expect(parts).toEqual([
      `${origin}/zwgk/sitemap-pages.xml`,
      `${origin}/zwgk/sitemap-agencies-1.xml`,
      `${origin}/zwgk/sitemap-reports-1.xml`,
    ]);
    const pages = await Promise.all(
      parts.map(async (part) => {
        const { text } = await ask(part.slice(`${origin}/zwgk`.length), origin);
        return textsOf(text, "loc");
      }),
    );
    const { agencyId } = stored;
    expect(pages.flat()).toEqual(
      expect.arrayContaining(
        ["/", "/annual-reports/2024/", "/regions/330199/"]
          .concat(`/agencies/${agencyId}/`, `/agencies/${agencyId}/2024/`)
          .map((path) => `${origin}/zwgk${path}`),
      ),
    );
    // It holds no more than the province, and no page leads to it.
    expect(pages.flat()).not.toContain(`${origin}/zwgk/regions/000000/`);
  });

  test("keeps each part below the 50,000 addresses that the protocol allows", async () => {
    await sql`alter sequence agency_id_seq restart with 50001`.execute(given.db);
    const id = await givenAgency(given.db, { name: "青禾县丙局" });
    const parts = textsOf((await ask("/sitemap.xml", origin)).text, "loc");
    expect(parts.filter((part) => part.includes("sitemap-agencies")).length).toBeGreaterThan(1);
    await given.tables.deleteFrom("agency").where("id", "=", id).execute();
  });

  test("has no part beyond its last", async () => {
    expect((await ask("/sitemap-reports-2.xml", origin)).status).toBe(404);
    expect((await ask("/sitemap-other-1.xml", origin)).status).toBe(404);
  });

  test("is not there without an origin: half an address helps nobody", async () => {
    expect((await ask("/sitemap.xml")).status).toBe(404);
  });
});

describe("the feed", () => {
  test("names the reports stored last, each under an id that never changes", async () => {
    const { text } = await ask("/feed.xml", origin);
    expect(textsOf(text, "title")).toEqual([
      "通明政府信息公开 - 最新公开",
      "青禾县<甲>局2024年政府信息公开工作年度报告",
    ]);
    expect(textsOf(text, "id").at(-1)).toMatch(
      /^https:\/\/www\.example\.gov\.cn\/zwgk#report-\d+$/,
    );
    expect(text).toContain(`href="${origin}/zwgk/agencies/${stored.agencyId}/2024/"`);
  });

  test("links within the site where no origin is configured", async () => {
    const { text } = await ask("/feed.xml");
    expect(text).toContain(`href="/zwgk/agencies/${stored.agencyId}/2024/"`);
  });
});

test("search engines are told where the sitemap is, and which pages are none for them", async () => {
  const { text } = await ask("/robots.txt", origin);
  expect(text.split("\n")).toEqual([
    "User-agent: *",
    "Disallow: /zwgk/elder/",
    "Disallow: /zwgk/search/",
    "Disallow: /zwgk/compare/",
    `Sitemap: ${origin}/zwgk/sitemap.xml`,
    "",
  ]);
});
