import { setTimeout as sleep } from "node:timers/promises";
import type { Browser } from "playwright-core";
import { launchBrowser } from "#tests/e2e/browser.ts";
import { officer } from "./fill-office.ts";

/** Seconds from 登录 pressed to a 工作台 that shows everything, in a browser that has nothing kept; one for each run. */
export async function signInSeconds(origin: string, runs: number): Promise<readonly number[]> {
  const browser = await launchBrowser();
  try {
    const seconds: number[] = [];
    await signIn(browser, origin);
    for (let run = 0; run < runs; run += 1) seconds.push(await signIn(browser, origin));
    return seconds;
  } finally {
    await browser.close();
  }
}

async function signIn(browser: Browser, origin: string): Promise<number> {
  const context = await browser.newContext({
    locale: "zh-CN",
    viewport: { width: 1366, height: 768 },
  });
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/office`);
    await page.getByLabel("账号").fill(officer.account);
    await page.getByLabel("口令").fill(officer.password);
    await page.waitForLoadState("networkidle");
    const button = page.getByRole("button", { name: "登录", exact: true });
    const start = performance.now();
    await button.click();
    await page.getByRole("heading", { level: 1, name: "工作台" }).waitFor();
    await page.locator(".office-awaiting, .office-panel").first().waitFor();
    while ((await page.locator(".ant-skeleton").count()) > 0) await sleep(5);
    return (performance.now() - start) / 1000;
  } finally {
    await context.close();
  }
}
