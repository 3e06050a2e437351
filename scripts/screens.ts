/** `npm run screens`: pictures of every state of the page at every width, into docs/screens/. */
import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { launchBrowser, widths } from "../tests/e2e/browser.ts";
import { serve } from "../tests/e2e/serve.ts";
import { states } from "../tests/e2e/states.ts";

/** Long pages are cut here, in CSS pixels, to keep the pictures small. */
const longest = { 360: 2400, 768: 1600, 1440: 1300 } as const;

const folder = fileURLToPath(new URL("../docs/screens", import.meta.url));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const [served, browser] = await Promise.all([serve(), launchBrowser()]);
for (const { name, reach } of states) {
  const context = await browser.newContext({ locale: "zh-CN", javaScriptEnabled: false });
  const page = await context.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  await reach(page, served.origin);
  for (const width of widths) {
    await page.setViewportSize({ width, height: width === 360 ? 740 : 900 });
    const height = Math.min(
      longest[width],
      Number(await page.evaluate("document.body.scrollHeight")),
    );
    await page.screenshot({
      path: `${folder}/${name}-${width}.png`,
      fullPage: true,
      clip: { x: 0, y: 0, width, height },
    });
  }
  console.log(name);
  await context.close();
}
await browser.close();
await served.stop();
