import { type Browser, chromium } from "playwright-core";

/** The widths every page is made for: a phone, a tablet, a desk, a large screen, a very large one. */
export const widths = [360, 768, 1366, 1920, 2560] as const;

/** The system's Chromium, without a window. `CHROMIUM_PATH` names another. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    // Without a UTF-8 locale Chromium cannot open an uploaded file with a Chinese name.
    env: { ...process.env, LC_ALL: "C.UTF-8" },
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--lang=zh-CN",
    ],
  });
}
