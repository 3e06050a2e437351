import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";

/** People of a demonstration who work one after another in one window, each signed in once. */
export interface Desks {
  /** The window with somebody in front of it, at a path of the office. */
  readonly at: (name: string, path: string) => Promise<Page>;
  /** What went wrong in the browser itself. */
  readonly complaints: readonly string[];
}

/** `office`: the address of the office, by a name to which browsers give its cookie. */
export async function newDesks(browser: Browser, office: string): Promise<Desks> {
  const context = await browser.newContext({
    locale: "zh-CN",
    viewport: { width: 1366, height: 768 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  page.on("pageerror", (fault) => complaints.push(fault.message));
  const cookies = new Map<string, Awaited<ReturnType<typeof context.cookies>>>();
  return {
    at: async (name, path) => {
      const known = cookies.get(name);
      await context.clearCookies();
      if (known) await context.addCookies(known);
      await page.goto(`${office}${path}`);
      if (known) return page;
      const signedIn = page.waitForResponse((answer) => answer.request().method() === "POST");
      await page.getByRole("button", { name: new RegExp(name) }).click();
      await signedIn;
      // The people on the sign-in page are buttons too.
      await page.locator(".office-top").waitFor();
      cookies.set(name, await context.cookies());
      return page;
    },
    complaints,
  };
}

/** What axe finds on a page. */
export async function findingsOn(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

/** A picture for whoever looks at it, where one is asked for (`PICTURES`: a folder). */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
