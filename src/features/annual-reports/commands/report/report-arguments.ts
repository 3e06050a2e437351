import { parseArgs } from "node:util";
import { err, ok, type Result } from "#kernel/result.ts";
import { parseWriteCall, type WriteCall } from "./write-arguments.ts";

/** A call of `tongming report` that can be carried out. */
export type ReportCall = { readonly act: "help" } | FilesCall | WriteCall;

export interface FilesCall {
  readonly act: "read" | "check";
  readonly paths: readonly string[];
  readonly json: boolean;
  /** Last year's report, or a folder of them; for `check` only. */
  readonly previous?: string;
  /** The words to proofread with instead of the ones that come with the program; for `check` only. */
  readonly dictionary?: string;
}

/** `help` of the others is their own. */
const acts =
  "read、check、write、import、recheck、compile、publish、withdraw、move、correct、explain、status、circular";

/** Parses what follows `tongming report`; a wrong call is refused with the reason in Chinese. */
export function parseReportCall(args: readonly string[]): Result<ReportCall, string> {
  const [act, ...rest] = args;
  switch (act) {
    case "read":
    case "check":
      return parseFilesCall(act, rest);
    case "--help":
    case "-h":
    case "help":
      return ok({ act: "help" });
    case "write":
      return parseWriteCall(rest);
    case undefined:
      return err(`缺少子命令；可用 ${acts}`);
    default:
      return err(`没有子命令“${act}”；可用 ${acts}`);
  }
}

function parseFilesCall(
  act: FilesCall["act"],
  args: readonly string[],
): Result<ReportCall, string> {
  const words = split(args);
  const refused = words.options.map(optionRefused).find((reason) => reason !== undefined);
  if (refused !== undefined) return err(refused);
  const given = (name: string) => words.options.filter((option) => option.name === name);
  if (given("help").length > 0) return ok({ act: "help" });
  const call = { act, paths: words.paths, json: given("json").length > 0 };
  const [previous, ...more] = given("previous").map(({ value }) => value);
  const [dictionary, ...others] = given("dictionary").map(({ value }) => value);
  const wrong =
    callRefused(call, previous, more.length) ?? dictionaryRefused(act, dictionary, others.length);
  if (wrong !== undefined) return err(wrong);
  return ok({ ...call, ...(previous && { previous }), ...(dictionary && { dictionary }) });
}

interface Option {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function split(args: readonly string[]): { paths: string[]; options: Option[] } {
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      json: { type: "boolean" },
      help: { type: "boolean", short: "h" },
      previous: { type: "string" },
      dictionary: { type: "string" },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return {
    paths: tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : [])),
    options: tokens.flatMap((token) => (token.kind === "option" ? [token] : [])),
  };
}

function optionRefused({ name, rawName, value }: Option): string | undefined {
  switch (name) {
    case "json":
    case "help":
      return value === undefined ? undefined : `选项 ${rawName} 不带值`;
    case "previous":
      return value && !/^-./.test(value) ? undefined : "选项 --previous 后面要写上年报告的路径";
    case "dictionary":
      return value && !/^-/.test(value) ? undefined : "选项 --dictionary 后面要写校对词表的路径";
    default:
      return `没有选项 ${rawName}`;
  }
}

function callRefused(call: FilesCall, previous: string | undefined, more: number) {
  if (call.paths.length === 0) return "没有指定文件；从标准输入读取请写 -";
  if (call.act === "read" && previous !== undefined) return "--previous 只用于 report check";
  if (more > 0) return "--previous 只能写一次；多份上年报告请放在一个文件夹里";
  const stdins = [...call.paths, previous].filter((path) => path === "-").length;
  return stdins > 1 ? "标准输入（-）只能用一次" : undefined;
}

function dictionaryRefused(act: FilesCall["act"], dictionary: string | undefined, more: number) {
  if (act === "read" && dictionary !== undefined) return "--dictionary 只用于 report check";
  return more > 0 ? "--dictionary 只能写一次；请把词合在一个文件里" : undefined;
}
