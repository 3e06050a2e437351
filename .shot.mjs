import { chromium } from "playwright-core";
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu","--no-first-run","--disable-background-networking","--disable-component-update","--disable-sync"] });
const o = "http://127.0.0.1:9190";
const shots = JSON.parse(process.argv[2]);
for (const [name, path, width, who] of shots) {
  const c = await b.newContext({ viewport: { width, height: width < 500 ? 800 : 900 }, locale: "zh-CN" });
  const p = await c.newPage();
  try {
  if (who) { await p.goto(o + "/office/"); await p.getByPlaceholder(/姓名、机关/).first().fill(who); await p.getByRole("button", { name: new RegExp(who) }).first().click(); await p.waitForTimeout(3000); }
  await p.goto(o + path); await p.waitForTimeout(who ? 4000 : 500);
  await p.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: !who });
  } catch (e) { console.log(name, String(e).slice(0, 300)); await p.screenshot({ path: `/tmp/shots/${name}-err.png` }); }
  await c.close();
}
await b.close();
