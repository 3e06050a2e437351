import { parseArgs } from "node:util";
import { err, ok, type Result } from "#kernel/result.ts";
import { type WriteFormat, writeFormats } from "#report-files/write-formats.ts";

/** A call of `tongming report write` that can be carried out. */
export interface WriteCall {
  readonly act: "write";
  readonly path: string;
  readonly to: WriteFormat;
  readonly output: string;
}

/** Parses what follows `tongming report write`; a wrong call is refused with the reason in Chinese. */
export function parseWriteCall(
  args: readonly string[],
): Result<WriteCall | { readonly act: "help" }, string> {
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      to: { type: "string" },
      output: { type: "string", short: "o" },
      help: { type: "boolean", short: "h" },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options = tokens.filter((token) => token.kind === "option");
  const refused = options.map(optionRefused).find((reason) => reason !== undefined);
  if (refused !== undefined) return err(refused);
  if (options.some(({ name }) => name === "help")) return ok({ act: "help" });
  const given = (option: string) =>
    options.flatMap(({ name, value }) => (name === option && value !== undefined ? [value] : []));
  const paths = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  return callOf(paths, given("to"), given("output"));
}

interface Option {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function optionRefused({ name, rawName, value }: Option): string | undefined {
  switch (name) {
    case "help":
      return value === undefined ? undefined : `选项 ${rawName} 不带值`;
    case "to":
      return isGiven(value) ? undefined : `选项 --to 后面要写格式：${formats}`;
    case "output":
      return isGiven(value) ? undefined : `选项 ${rawName} 后面要写输出文件的路径`;
    default:
      return `没有选项 ${rawName}`;
  }
}

/** `-` alone is a value; what else begins with it is the next option. */
function isGiven(value: string | undefined): boolean {
  return value !== undefined && value !== "" && !/^-./.test(value);
}

const formats = writeFormats.join("、");

function callOf(
  paths: readonly string[],
  [to, ...otherTo]: readonly string[],
  [output, ...otherOutputs]: readonly string[],
): Result<WriteCall, string> {
  const [path, ...otherPaths] = paths;
  if (path === undefined) return err("没有指定文件；从标准输入读取请写 -");
  if (otherPaths.length > 0) return err("report write 一次只写一份报告；请逐份书写");
  if (to === undefined) return err(`没有用 --to 指定格式；可用 ${formats}`);
  if (output === undefined) return err("没有用 -o 指定输出文件");
  if (otherTo.length + otherOutputs.length > 0) return err("--to 和 -o 都只能写一次");
  const format = writeFormats.find((one) => one === to.toLowerCase());
  if (format === undefined) return err(`不能写成“${to}”；可用 ${formats}`);
  if (output === "-") return err("不写到标准输出；请用 -o 指定一个文件");
  return ok({ act: "write", path, to: format, output });
}
