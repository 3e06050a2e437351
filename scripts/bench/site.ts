import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startBenchDatabase } from "./bench-database.ts";
import { writeCountry } from "./country/write-country.ts";
import { type Figure, wholeNumber } from "./figure.ts";
import { type Load, load } from "./site/load.ts";
import { pageWeights } from "./site/page-weights.ts";
import { gatherPages, mixOf, type PageType } from "./site/site-pages.ts";
import { buildSite, startSite } from "./site/site-server.ts";
import { steadyLoad } from "./site/steady-load.ts";

/** Reports in the database: the agencies of a province and some of its cities. */
const reports = 3_000;
const seconds = 10;

/** The public site under load: from the page cache, rendered anew, and what its pages weigh. */
export async function measureSite(): Promise<Figure[]> {
  buildSite();
  const database = await startBenchDatabase();
  try {
    fill(database.url);
    const environment = { DATABASE_URL: database.url };
    return [...(await measureCached(environment)), ...(await measureRendered(environment))];
  } finally {
    await database.stop();
  }
}

function fill(url: string): void {
  const folder = mkdtempSync(join(tmpdir(), "tongming-bench-site-"));
  try {
    writeCountry(folder, reports);
    const { status } = spawnSync("bin/tongming", ["report", "import", folder], {
      env: { ...process.env, DATABASE_URL: url },
      stdio: ["ignore", 2, 2],
    });
    if (status !== 0 && status !== 1) throw new Error(`the import ended with ${status}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureCached(environment: Readonly<Record<string, string>>): Promise<Figure[]> {
  const site = await startSite(environment);
  try {
    const pages = await gatherPages(site.origin, 60);
    const headers = { "accept-encoding": "gzip, br" };
    const given = { origin: site.origin, paths: mixOf(pages), headers };
    await load({ ...given, seconds: 3 });
    const most = await load({ ...given, seconds });
    return [
      ratePerSecond("pages served from the page cache", most, { atLeast: 10_000, how: how(pages) }),
      await atHalf("pages from the page cache", given, most),
      ...(await pageWeights(site.origin, pages)),
    ];
  } finally {
    await site.stop();
  }
}

async function measureRendered(environment: Readonly<Record<string, string>>): Promise<Figure[]> {
  const site = await startSite({ ...environment, PAGE_CACHE_MB: "0" });
  try {
    const pages = await gatherPages(site.origin, 60);
    const given = { origin: site.origin, paths: mixOf(pages) };
    await load({ ...given, seconds: 3 });
    const most = await load({ ...given, seconds });
    const half = await atHalf("pages rendered", given, most);
    const rates = await eachKind(site.origin, pages);
    const by = `${how(pages)}, page cache off; ${rates}`;
    return [ratePerSecond("pages rendered", most, { atLeast: 2_500, how: by }), half];
  } finally {
    await site.stop();
  }
}

/** Each kind alone, so that the dear ones are seen. */
async function eachKind(origin: string, pages: readonly PageType[]): Promise<string> {
  const rates: string[] = [];
  for (const { name, paths } of pages) {
    if (paths.length === 0) continue;
    const { perSecond } = await load({ origin, paths, seconds: 2 });
    rates.push(`${name} ${wholeNumber(perSecond)}/s`);
  }
  return `alone: ${rates.join(", ")}`;
}

function how(pages: readonly PageType[]): string {
  const counts = pages.map(({ name, paths }) => `${paths.length} of “${name}”`);
  return `a mix of ${counts.join(", ")} over ${wholeNumber(reports)} reports; 32 connections for ${seconds} s, server on one core, load on the other`;
}

function ratePerSecond(
  what: string,
  { perSecond }: Load,
  { atLeast, how: by }: { readonly atLeast: number; readonly how: string },
): Figure {
  const [measured, goal] = [perSecond, atLeast].map((value) => `${wholeNumber(value)}/s`);
  return { what, measured: measured ?? "", goal: goal ?? "", holds: perSecond >= atLeast, how: by };
}

async function atHalf(
  what: string,
  given: Omit<Parameters<typeof load>[0], "seconds">,
  most: Load,
): Promise<Figure> {
  const perSecond = most.perSecond / 2;
  const p99 = await steadyLoad({ ...given, seconds, perSecond });
  return {
    what: `99 of 100 ${what} at half that load`,
    measured: `${p99.toFixed(0)} ms`,
    goal: "under 20 ms",
    holds: p99 < 20,
    how: `${wholeNumber(perSecond)} requests a second for ${seconds} s, each sent at its time and measured from it`,
  };
}
