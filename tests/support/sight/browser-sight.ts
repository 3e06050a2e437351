import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "#tests/e2e/browser.ts";

/** What a person sees in a cell, as a browser lays it out and paints it. */
export interface SeenCell {
  /** What is plainly written there: without what is struck, raised or not to be seen; a blank where a gap is seen. */
  readonly text: string;
  /** Something in it is seen in part, or otherwise than it is written. */
  readonly isUnsure: boolean;
  readonly isStruck: boolean;
  readonly isRaised: boolean;
  /** Something is drawn that is no text. */
  readonly holdsObject: boolean;
  /** It does not stand in its row and column. */
  readonly isDisplaced: boolean;
}

/** A screen on which most pages need no scrolling; others are given one. */
const usual = { width: 1600, height: 4000 };
const extent = "[document.documentElement.scrollWidth, document.documentElement.scrollHeight]";

const nextFrame =
  "new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))";

/** A proof runs behind all other work: a page may wait long for its turn. */
const patience = 600_000;

const folder = fileURLToPath(new URL("./in-page", import.meta.url));

/** Opens pages in Chromium, one after the other, and looks at the cells that have a name (`data-cell`). */
export class BrowserSight {
  readonly #browser: Browser;
  readonly #page: Page;
  readonly #script: string;

  private constructor(page: Page, browser: Browser, script: string) {
    this.#page = page;
    this.#browser = browser;
    this.#script = script;
  }

  static async start(): Promise<BrowserSight> {
    const [browser, { outputFiles }] = await Promise.all([
      launchBrowser(),
      build({
        entryPoints: [`${folder}/seen-in-page.js`],
        bundle: true,
        write: false,
        format: "iife",
        globalName: "sight",
      }),
    ]);
    const page = await browser.newPage({ viewport: usual });
    page.setDefaultTimeout(patience);
    await page.route("**", (route) => route.abort());
    return new BrowserSight(page, browser, outputFiles[0]?.text ?? "");
  }

  async look(html: string): Promise<Readonly<Record<string, SeenCell>>> {
    await this.#page.setViewportSize(usual);
    await this.#page.setContent(html, { waitUntil: "domcontentloaded" });
    const whole: [number, number] = await this.#page.evaluate(extent);
    if (whole[0] > usual.width || whole[1] > usual.height) {
      // What is centred moves on as the screen grows.
      const [width, height] = whole.map((side) => Math.min(side * 2, 12_000));
      await this.#page.setViewportSize({ width: width ?? 0, height: height ?? 0 });
    }
    // What is passed over until it comes on the screen (content-visibility) is painted with the next frame.
    await this.#page.evaluate(nextFrame);
    return await this.#page.evaluate(`${this.#script}; sight.seenInPage()`);
  }

  async stop(): Promise<void> {
    await this.#browser.close();
  }
}
