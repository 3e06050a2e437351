import { problemWords } from "#features/annual-reports/commands/report/report-words.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Call } from "#platform/command-line/call.ts";
import { type CommandServices, newCommand } from "#platform/command-line/command.ts";
import type { Examined } from "#platform/files/preflight/finding.ts";
import { mayLeave } from "#platform/files/preflight/finding-kinds.ts";
import { checkFiles } from "./check-files.ts";
import { checkedLine, checkedText, inputName, refusedLine } from "./file-lines.ts";

const about = `对外提供文件之前的检查：隐藏的工作表、行、列和文字，批注，修订痕迹，作者和拍摄位置，嵌入的文件，宏，
证件、电话和银行卡号码，PDF 里被遮住的文字。可以检查 Word、Excel、PDF、图片和文本；只读文件，不改动。
文件名“-”是标准输入，文件夹是其下的全部文件。`;

/** `tongming file check FILE…`: what stands against giving files away (外发前检查). */
export const file = newCommand({
  name: "file",
  usage: ["file check 文件… [--json]"],
  about,
  options: [{ name: "json", says: "每个文件输出一行 JSON" }],
  more: "退出码：0 都可以外发；1 有不能外发的；2 用法有误，或有文件不能读（其余照常检查）。",
  parse: askedOf,
  run: check,
});

interface Asked {
  readonly paths: readonly string[];
  readonly isJson: boolean;
}

function askedOf({ rest: [act, ...paths], switches }: Call): Result<Asked, string> {
  if (act !== "check") return err("请写 file check");
  if (paths.length === 0) return err("请写出要检查的文件");
  return ok({ paths, isJson: switches.has("json") });
}

async function check({ paths, isJson }: Asked, services: CommandServices): Promise<number> {
  let exit = 0;
  for await (const { name, checked } of checkFiles(paths, services.stdin)) {
    if (checked.ok) {
      const { examined, sha256 } = checked.value;
      const source = { name, sha256 };
      await services.out(isJson ? checkedLine(source, examined) : checkedText(name, examined));
      exit = Math.max(exit, exitOf(examined));
      continue;
    }
    const message = problemWords(checked.error);
    services.err(`${inputName(name)}：${message}。\n`);
    if (isJson) await services.out(refusedLine(name, { code: checked.error.kind, message }));
    exit = 2;
  }
  return exit;
}

function exitOf({ findings }: Examined): number {
  if (findings.some(({ kind }) => kind === "unreadable")) return 2;
  return mayLeave(findings) ? 0 : 1;
}
