import { execFileSync, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const log = fileURLToPath(new URL("log.ts", import.meta.url));

/** A program that logs for a while and ends; what its log could not take is told on standard error. */
const program = `
  const { newLog } = await import(${JSON.stringify(log)});
  const log = newLog("info", (fault) => console.error(fault.code));
  for (let at = 0; at < 4; at += 1) {
    log.info({ path: "/\\u001b[31m\\u202e\\u009b" }, "asked");
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
  process.exit(7);`;

test("where a log cannot be written the program is told once, goes on and ends", () => {
  const arguments_ = [
    "-c",
    '"$0" --input-type=module -e "$1" > /dev/full',
    process.execPath,
    program,
  ];
  const { status, stderr } = spawnSync("sh", arguments_, { encoding: "utf8", timeout: 30_000 });
  expect([status, stderr]).toEqual([7, "ENOSPC\n"]);
});

test("what a terminal would obey is escaped", () => {
  const ended = program.replace("process.exit(7);", "");
  const written = execFileSync(process.execPath, ["--input-type=module", "-e", ended], {
    encoding: "utf8",
  });
  const [line = ""] = written.split("\n");
  for (const sign of "\u001b\u202e\u009b") expect(line).not.toContain(sign);
  expect(JSON.parse(line)).toMatchObject({ path: "/\u001b[31m\u202e\u009b", msg: "asked" });
});
