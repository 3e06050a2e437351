import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("npm start's program builds, prints the address in Chinese, serves, and ends when told", async () => {
  const program = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: root,
    env: { ...process.env, PORT: "0", LOG_LEVEL: "warn", npm_lifecycle_event: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = new Promise((resolve) => program.once("exit", resolve));
  const address = await new Promise<string>((resolve) => {
    let printed = "";
    program.stdout.on("data", (chunk) => {
      printed += String(chunk);
      const found = /请用浏览器打开：(http:\S+?\/)（/.exec(printed);
      if (found?.[1]) resolve(found[1]);
    });
  });
  const page = await fetch(address);
  expect(page.url).toBe(address);
  expect(await page.text()).toContain("年报核对");

  program.kill("SIGTERM");
  expect(await exited).toBe(0);
});
