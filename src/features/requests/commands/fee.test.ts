import { expect, test } from "vitest";
import { runCommand } from "#tests/support/run-command.ts";
import { fee } from "./fee.ts";

test.each([
  ["--items 45", "5500\n"],
  ["--items=45", "5500\n"],
  ["--pages 250", "4700\n"],
  ["--items 15 --before 30", "3500\n"],
  ["--pages 1 --before 200", "40\n"],
  ["--items 0", "0\n"],
])("fee %s prints a bare integer", async (args, out) => {
  expect(await runCommand(fee, args.split(" "))).toEqual({ exit: 0, out, err: "" });
});

test.each([
  ["", "缺少数量"],
  ["--items", "--items 后面缺少值"],
  ["--items -1", "“-1”"],
  ["--items 1.5", "“1.5”"],
  ["--items ten", "“ten”"],
  ["--items 1000001", "“1000001”"],
  ["--items 1 --pages 2", "不能同时使用"],
  ["--items 1 --items 2", "写了两次"],
  ["--items 1 --before x", "--before 的值“x”"],
  ["--item 1", "没有选项 --item"],
  ["45", "多余的参数“45”"],
])("fee %s is refused on one line that says why", async (args, why) => {
  const { exit, out, err } = await runCommand(fee, args.split(" ").filter(Boolean));
  expect({ exit, out }).toEqual({ exit: 2, out: "" });
  expect(err).toContain(why);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
});

test("fee --help explains itself", async () => {
  const { exit, out } = await runCommand(fee, ["--help"]);
  expect(exit).toBe(0);
  expect(out).toContain("tongming fee --items");
});
