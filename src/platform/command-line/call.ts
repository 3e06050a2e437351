import { parseArgs } from "node:util";
import { err, ok, type Result } from "#kernel/result.ts";
import { dashed } from "./help-text.ts";

/** What was called for: the values behind `--name`, the switches that were set, and the other arguments in order. */
export interface Call {
  readonly values: ReadonlyMap<string, string>;
  readonly switches: ReadonlySet<string>;
  readonly rest: readonly string[];
}

/** The options a command knows, without their dashes; `--help` is a switch of every command. */
export interface Options {
  readonly values: readonly string[];
  readonly switches: readonly string[];
}

/** Reads the arguments of one command. A wrong option is answered with a Chinese sentence that names it and the remedy. */
export function readCall(args: readonly string[], options: Options): Result<Call, string> {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries([
      ...options.values.map((name) => [name, { type: "string" }] as const),
      ...options.switches.map((name) => [name, { type: "boolean" }] as const),
      ["help", { type: "boolean", short: "h" }] as const,
    ]),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === "option");
  const refused = given.map((option) => optionRefused(option, options)).find(Boolean);
  if (refused) return err(refused);
  const values = given.flatMap(({ name, value }) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const twice = values.find(
    ([name], index) => values.findIndex(([other]) => other === name) < index,
  );
  if (twice) return err(`选项 ${dashed(twice[0])} 写了两次，请只保留一个`);
  return ok({
    values: new Map(values),
    switches: new Set(given.filter(({ value }) => value === undefined).map(({ name }) => name)),
    rest: tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : [])),
  });
}

interface Option {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function optionRefused({ name, rawName, value }: Option, options: Options): string | undefined {
  if (options.values.includes(name)) {
    return value ? undefined : `选项 ${rawName} 后面缺少值，请在其后写上`;
  }
  if (name !== "help" && !options.switches.includes(name)) {
    const known = [...options.values, ...options.switches, "help"].map(dashed);
    return `没有选项 ${rawName}，可用：${known.join("、")}`;
  }
  return value === undefined ? undefined : `选项 ${rawName} 不带值，请去掉“=${value}”`;
}
