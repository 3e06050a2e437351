import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const terminal = join(root, "src/apps/running/terminal.ts");

/** Runs `code` with `terminal` and `tellFault` at hand, standard output going to `to`. */
function run(code: string, to = "/dev/null") {
  const program = `const { terminal, tellFault } = await import(${JSON.stringify(terminal)}); ${code}`;
  const command = '"$0" --input-type=module -e "$1" > "$2"';
  const { status, stderr } = spawnSync("sh", ["-c", command, process.execPath, program, to], {
    encoding: "utf8",
    timeout: 30_000,
  });
  return { status, stderr };
}

test("nothing in src but terminal.ts writes to standard output or standard error", () => {
  const writing = /process\.std(?:out|err)\.write|\bconsole\.\w+\(/;
  const others = globSync("src/**/*.{ts,tsx}", { cwd: root })
    .filter((file) => !file.includes(".test.") && file !== "src/apps/running/terminal.ts")
    .filter((file) => writing.test(readFileSync(join(root, file), "utf8")));
  expect(others).toEqual([]);
});

test("names of others are shown with marks, on both streams", () => {
  const folder = mkdtempSync(join(tmpdir(), "tongming-terminal-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const name = '"\\u001b]0;x\\u0007\\u202e.docx"';
  const { stderr } = run(`terminal.out(${name}); terminal.err(${name});`, join(folder, "out"));
  const shown = "\\u001b]0;x\\u0007\\u202e.docx";
  expect([readFileSync(join(folder, "out"), "utf8"), stderr]).toEqual([shown, shown]);
});

test("a full disk under standard output is said to be one, once, and the exit code is 2", () => {
  const code = `
    process.exitCode = await (async () => {
      for (let at = 0; at < 3; at += 1) await terminal.out("甲".repeat(100_000));
      return 0;
    })().catch(tellFault);`;
  expect(run(code, "/dev/full")).toEqual({
    status: 2,
    stderr: "标准输出：磁盘空间不足；请清理后再试，或换一个位置。输出不完整，请不要使用。\n",
  });
  expect(run('await terminal.out("短");', "/dev/full").status).toBe(2);
});

test.each([
  ["ENOSPC", "/data/x：磁盘空间不足；请清理后再试，或换一个位置。本次没有完成。\n"],
  ["EDQUOT", "/data/x：磁盘配额已满；请清理后再试，或换一个位置。本次没有完成。\n"],
  ["EROFS", "/data/x：只读，不能写入；请换一个位置。本次没有完成。\n"],
])("a fault %s at the edge names the place and the remedy", (code, words) => {
  const fault = `Object.assign(new Error("x"), { code: "${code}", path: "/data/x" })`;
  expect(run(`process.exitCode = tellFault(${fault});`)).toEqual({ status: 2, stderr: words });
});

test("any other fault is one of this program, and told whole", () => {
  const { status, stderr } = run('process.exitCode = tellFault(new Error("broken"));');
  expect(status).toBe(70);
  expect(stderr).toMatch(/^程序出错，请把以下内容报告给维护者：\nError: broken\n {4}at /);
});
