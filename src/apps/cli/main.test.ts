import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { findCommand } from "#platform/command-line/command.ts";
import { runCommand } from "#tests/support/run-command.ts";
import { features } from "../features.ts";
import { ownCommands } from "./own-commands.ts";

const noCommand = async () => 127;

const program = join(import.meta.dirname, "../../../bin/tongming");

async function run(
  args: readonly string[],
  stdin = "",
  set: Readonly<Record<string, string>> = {},
) {
  const child = spawn(program, args, { env: { ...process.env, ...set } });
  child.stdin.on("error", () => {}); // a call refused at once never reads it
  child.stdin.end(stdin);
  const [out, err, [exit]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { exit, out, err };
}

test("the program starts, answers and exits with the command's code", async () => {
  expect(await run(["fee", "--items", "45"])).toEqual({ exit: 0, out: "5500\n", err: "" });
  expect(await run(["calendar", "2027"])).toMatchObject({ exit: 2, out: "" });
});

test("standard input is read to its end", async () => {
  const events = [{ type: "submitted", on: "2026-03-02", channel: "inPerson" }];
  const { exit, out } = await run(
    ["clock", "--json"],
    JSON.stringify({ asOf: "2026-03-02", events }),
  );
  expect(exit).toBe(0);
  expect(JSON.parse(out).due).toBe("2026-03-30");
});

test("every command counts by the operator's calendar, and none runs by one that cannot be read", async () => {
  const own = join(await mkdtemp(join(tmpdir(), "calendar-")), "2027.json");
  const newYear = { name: "元旦", on: "2027-01-01" };
  await writeFile(own, JSON.stringify({ year: 2027, holidays: [newYear], makeUpDays: [] }));
  const printed = await run(["calendar", "2027"], "", { CALENDAR_FILE: own });
  expect([printed.exit, printed.out]).toEqual([0, expect.stringContaining("元旦")]);
  const none = await run(["calendar", "2026"], "", { CALENDAR_FILE: `${own}x` });
  expect([none.exit, none.err]).toEqual([2, expect.stringContaining("CALENDAR_FILE")]);
});

test.each([[[]], [["--help"]], [["-h"]], [["help"]]])("%j lists the commands", async (args) => {
  const { exit, out } = await run(args);
  expect(exit).toBe(0);
  for (const command of ["clock", "fee", "calendar", "report read", "report check"]) {
    expect(out).toContain(command);
  }
});

test("--json is promised for the commands that take it, and for no other", async () => {
  const { out } = await run(["--help"]);
  const promised = /--json 得到供程序使用的结果：(.*)。/.exec(out)?.[1]?.split("、") ?? [];
  const listed = [...out.matchAll(/^ {2}([a-z]+(?: [a-z]+)?)/gm)].map(([, name = ""]) => name);
  expect(listed).toEqual(expect.arrayContaining(promised));
  // Each call is refused before anything is done: for --json itself, or for the option after it.
  const commands = [...ownCommands, ...features.flatMap((room) => room.commands ?? [])];
  const taking = [];
  for (const name of listed) {
    const found = findCommand(commands, [...name.split(" "), "--json", "--no-such-option"]);
    const { exit, err } = await runCommand(
      (await found?.record.load()) ?? noCommand,
      found?.args ?? [],
    );
    expect(exit, name).toBe(2);
    if (!err.includes("没有选项 --json")) taking.push({ name });
  }
  expect(taking.map(({ name }) => name).filter((name) => name !== "fee")).toEqual(promised);
}, 60_000);

test.each(["clok", "toString", "--verbose"])("%s is no command", async (name) => {
  const { exit, out, err } = await run([name]);
  expect({ exit, out }).toEqual({ exit: 2, out: "" });
  expect(err).toContain(`“${name}”`);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
});

test("a reader that stops early is no fault", async () => {
  const child = spawn(program, ["clock", "--help"]);
  child.stdout.destroy();
  child.stdin.end();
  const [err, [exit]] = await Promise.all([text(child.stderr), once(child, "close")]);
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
});
