/**
 * `npm run screens`: pictures of every state of the site at every width, into var/screens/; of some states alone where they
 * are named. With `--keep` the few that the README leads to go into docs/screens/ too.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { launchBrowser, widths } from "../tests/e2e/browser.ts";
import { environments } from "../tests/e2e/environments.ts";
import { type Served, serve } from "../tests/e2e/serve.ts";
import { agenciesAt, type Sites, siteOf } from "../tests/e2e/sites.ts";
import type { State } from "../tests/e2e/states/state.ts";
import { states } from "../tests/e2e/states.ts";
import { buildServer } from "../tests/support/built-server.ts";
import { fewerColours } from "./screens/fewer-colours.ts";
import { keptPictures } from "./screens/kept-pictures.ts";

/** Long pages are cut here, in CSS pixels, to keep the pictures small. */
const longest = { 360: 2400, 768: 1600, 1366: 1300, 1920: 1300, 2560: 1440 } as const;

/** Milliseconds for a picture of the longest page, on a machine that may be busy. */
const patience = 120_000;

const named = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const areKept = process.argv.includes("--keep");

const pictures = fileURLToPath(new URL("../var/screens", import.meta.url));
const kept = fileURLToPath(new URL("../docs/screens", import.meta.url));
const data = mkdtempSync(join(tmpdir(), "tongming-screens-"));

const build = await buildServer();
const [sites, browser] = await Promise.all([startSites(), launchBrowser()]);
try {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  if (areKept) mkdirSync(kept, { recursive: true });
  for (const state of states) {
    if (named.length > 0 && !named.includes(state.name)) continue;
    await takePictures(state, sites, browser);
    console.log(state.name);
  }
} finally {
  await Promise.all([browser.close(), sites.stop()]);
  for (const made of [data, build]) rmSync(made, { recursive: true });
}

console.log(`${readdirSync(pictures).length} pictures in ${pictures}`);

/** Both sites on embedded databases; the county's is loaded by its server. */
async function startSites(): Promise<Sites> {
  const [county, empty] = await Promise.all([
    serve({ ...environments.county, DATA_DIR: folder("county"), DEMONSTRATION: "on" }, build),
    serve({ ...environments.empty, DATA_DIR: folder("empty"), DEMONSTRATION: "off" }, build),
  ]);
  await loaded(county);
  const stop = async () => {
    await Promise.all([county.stop(), empty.stop()]);
  };
  return {
    county: { origin: county.origin, agencies: await agenciesAt(county.origin) },
    empty: { origin: empty.origin, agencies: new Map() },
    stop,
  };
}

function folder(name: string): string {
  const path = join(data, name);
  mkdirSync(path);
  return path;
}

async function loaded({ server, printed }: Served): Promise<void> {
  while (!printed().includes('"kind":"loaded"')) {
    if (server.exitCode !== null) throw new Error(`the server ended: ${printed()}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function takePictures(state: State, sites: Sites, browser: Browser): Promise<void> {
  const context = await browser.newContext({ locale: "zh-CN", javaScriptEnabled: false });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  await page.setViewportSize({ width: 1366, height: 900 });
  await state.reach(page, siteOf(state, sites));
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 });
    const tall = Number(await page.evaluate("document.body.scrollHeight"));
    await page.setViewportSize({ width, height: Math.min(longest[width], Math.max(tall, 740)) });
    const picture = await page.screenshot({ timeout: patience });
    const name = `${state.name}-${width}.png`;
    writeFileSync(`${pictures}/${name}`, picture);
    if (areKept && keptPictures.has(name)) {
      writeFileSync(`${kept}/${name}`, fewerColours(picture));
    }
  }
  await context.close();
}
