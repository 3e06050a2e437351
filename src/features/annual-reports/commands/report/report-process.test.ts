import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { reportText } from "#tests/support/reports/report-text.ts";

const tongming = join(import.meta.dirname, "../../../../../bin/tongming");
const root = mkdtempSync(join(tmpdir(), "tongming-process-"));
afterAll(() => rmSync(root, { recursive: true }));

const wrong = reportText({ cells: { "t3.new.natural": 2, "t3.new.total": 2 } });

test("the program checks standard input and answers the exit code of the contract", () => {
  const args = ["report", "check", "-", "--json"];
  const { status, stdout, stderr } = spawnSync(tongming, args, { input: wrong, encoding: "utf8" });
  expect([status, stderr]).toEqual([1, ""]);
  expect(JSON.parse(stdout).findings).toHaveLength(2);
});

test("the program names what it cannot read and exits 2, from whatever folder it is called", () => {
  const { status, stdout, stderr } = spawnSync(tongming, ["report", "read", "gone.txt", "--json"], {
    cwd: root,
    encoding: "utf8",
  });
  expect(status).toBe(2);
  expect(JSON.parse(stdout)).toEqual({
    schema: "tongming.annual-report/1",
    source: { name: "gone.txt" },
    error: { code: "not-found", message: "没有这个文件或文件夹；请检查路径" },
  });
  expect(stderr).toBe("gone.txt：没有这个文件或文件夹；请检查路径。\n");
});

test("GB18030 read through a pipe gives the same figures as UTF-8", () => {
  const text = "一、总体情况";
  const bytes = Buffer.from("d2bba1a2d7dccce5c7e9bff6", "hex"); // 一、总体情况
  const ran = [Buffer.from(text), bytes].map((input) =>
    JSON.parse(
      spawnSync(tongming, ["report", "read", "-", "--json"], { input, encoding: "utf8" }).stdout,
    ),
  );
  expect(ran.map(({ source }) => source.encoding)).toEqual(["utf-8", "gb18030"]);
  expect(ran[1].sections).toEqual(ran[0].sections);
});

test("a reader that is slow to take the lines gets all of them", async () => {
  for (let number = 0; number < 60; number += 1) {
    writeFileSync(join(root, `${number}.txt`), wrong);
  }
  const child = spawn(tongming, ["report", "read", root, "--json"]);
  let out = "";
  for await (const chunk of child.stdout) {
    out += chunk;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(out.trimEnd().split("\n")).toHaveLength(60);
});
