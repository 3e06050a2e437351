import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCommand } from "#tests/support/run-command.ts";
import { demo } from "./demo.ts";

const run = (args: readonly string[]) => runCommand(demo, args);

test.each([
  [[], "请写 demo load 或 demo write 文件夹"],
  [["write"], "缺少文件夹"],
  [["load", "x"], "“x”"],
  [["write", "a", "b"], "“b”"],
  [["--all"], "--all"],
])("%j is refused with its reason", async (args, reason) => {
  const { exit, err } = await run(args);
  expect(exit).toBe(2);
  expect(err).toContain(reason);
});

test("files are written by region and year, with a table for the scan", async () => {
  const folder = mkdtempSync(join(tmpdir(), "demo-"));
  expect(await run(["write", folder])).toMatchObject({ exit: 0, err: "" });
  const county = join(folder, "990000-澄川省", "990100-云岫市", "990121-青岚县");
  expect(readdirSync(county)).toEqual([
    "2018",
    "2019",
    "2020",
    "2021",
    "2022",
    "2023",
    "2024",
    "目录.csv",
  ]);
  expect(readdirSync(join(county, "2024")).length).toBe(44);
  expect(readFileSync(join(county, "目录.csv"), "utf8")).toContain(
    "2020/青岚县鸢岭乡人民政府2020年年度报告.pdf,990121,青岚县鸢岭乡人民政府,2020",
  );
}, 60_000);

test("a folder with something in it is left alone", async () => {
  const folder = mkdtempSync(join(tmpdir(), "demo-"));
  writeFileSync(join(folder, "mine.txt"), "");
  const { exit, err } = await run(["write", folder]);
  expect(exit).toBe(2);
  expect(err).toContain("不是空的");
});
