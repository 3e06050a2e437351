import { expect, test } from "vitest";
import { err, ok } from "#kernel/result.ts";
import { runCommand } from "#tests/support/run-command.ts";
import { newCommand } from "./command.ts";
import { overview } from "./overview.ts";

const weigh = newCommand({
  name: "weigh",
  usage: ["weigh 物品 [--unit 单位]", "weigh --all"],
  about: "称重。",
  options: [
    { name: "unit", value: "单位", says: "公斤\n或者斤" },
    { name: "all", says: "全部" },
    { name: "quiet" },
  ],
  more: "退出码：0 已称。",
  parse: ({ rest: [thing], values }) =>
    thing === undefined ? err("缺少物品") : ok({ thing, unit: values.get("unit") ?? "公斤" }),
  run: async ({ thing, unit }, { out }) => {
    await out(`${thing} ${unit}\n`);
    return 0;
  },
});

test("the help is made of what the command says of itself", async () => {
  expect((await runCommand(weigh, ["--help"])).out).toBe(`用法：tongming weigh 物品 [--unit 单位]
      tongming weigh --all

称重。

  --unit 单位   公斤
                或者斤
  --all         全部

退出码：0 已称。
`);
});

test("arguments are read by the same options", async () => {
  expect(await runCommand(weigh, ["铁", "--unit", "斤", "--quiet"])).toMatchObject({
    exit: 0,
    out: "铁 斤\n",
  });
});

test.each([
  [[], "用法有误：缺少物品。详见 tongming weigh --help\n"],
  [["--heavy"], "用法有误：没有选项 --heavy，可用：--unit、--all、--quiet、--help。"],
])("%j is refused in one line", async (args, says) => {
  const { exit, out, err: told } = await runCommand(weigh, args);
  expect({ exit, out }).toEqual({ exit: 2, out: "" });
  expect(told).toContain(says);
  expect(told.trimEnd().split("\n")).toHaveLength(1);
});

test("the overview lists what there is in its order, and names what programs may ask", () => {
  const load = async () => weigh;
  const text = overview([
    { name: "weigh", listed: [{ name: "weigh", takes: "物品", summary: "称重", place: 2 }], load },
    {
      name: "count",
      listed: [{ name: "count all", summary: "计数", place: 1, json: true }],
      load,
    },
  ]);
  expect(text).toContain("\n  count all    计数\n  weigh 物品   称重\n");
  expect(text).toContain("供程序使用的结果：count all。");
});
