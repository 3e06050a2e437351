import { err, ok } from "#kernel/result.ts";
import { newCommand } from "#platform/command-line/command.ts";
import { dimensionsOf } from "#platform/figures/figure-list.ts";

/** `tongming figure list`: every figure with its definition. */
export const figureList = newCommand({
  name: "figure list",
  usage: ["figure list [--json]"],
  about: "列出全部指标：代码、名称、口径、单位、可以按什么分开。",
  options: [{ name: "json", says: "输出一个 JSON 数组" }],
  more: "",
  parse: ({ rest: [stray], switches }) =>
    stray === undefined ? ok(switches.has("json")) : err(`多余的参数“${stray}”，请去掉`),
  run: async (isJson, { out, figures }) => {
    const { all } = await figures();
    const told = all.map((one) => ({
      key: one.key,
      name: one.name,
      definition: one.definition,
      unit: one.unit,
      by: dimensionsOf(one).map(({ code, name }) => ({ code, name })),
    }));
    if (isJson) await out(`${JSON.stringify(told)}\n`);
    else await out(told.map(figureLine).join(""));
    return 0;
  },
});

interface Told {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly definition: string;
  readonly by: readonly { readonly code: string; readonly name: string }[];
}

function figureLine({ key, name, unit, definition, by }: Told): string {
  const opens = by.map((one) => `${one.code} ${one.name}`).join("、");
  return `${key}　${name}（${unit}）\n　　${definition}${opens === "" ? "" : `\n　　可按：${opens}`}\n`;
}
