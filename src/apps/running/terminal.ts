import { terminalText } from "#kernel/terminal-text.ts";
import { fileFaultWords } from "#platform/files/file-fault-words.ts";

/** What this program's standard output could not take; there is no use in more of it. */
let broken: Error | undefined;

/** Exit code of a program whose output is not whole. */
const notWhole = 2;

// Whoever reads us may stop early (`| head`); there is nobody left to tell.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  if (broken) return;
  broken = error;
  terminal.err(outputWords(error));
  process.once("exit", () => {
    process.exitCode = notWhole;
  });
});
process.stderr.on("error", () => {});

/**
 * Every word of this program to standard output and standard error goes through here: what a terminal would obey, in names
 * and documents of others, is shown as a mark.
 */
export const terminal = {
  /** Resolves when it is taken; rejects once standard output takes no more. */
  out: (text: string): void | Promise<void> => {
    if (broken) throw broken;
    if (process.stdout.write(terminalText(text))) return;
    return new Promise((resolve, reject) => {
      process.stdout.once("drain", resolve);
      process.stdout.once("error", reject);
    });
  },
  err: (text: string): void => {
    process.stderr.write(terminalText(text));
  },
  /** For what moves the cursor: never for text of others. */
  screen: (text: string): void => {
    process.stderr.write(text);
  },
} as const;

/** What is told of a fault that reached the edge of the program: in words where it is one of the file system, else all of it. */
export function tellFault(fault: unknown): number {
  if (fault === broken) return notWhole;
  const words = fileFaultWords(fault, "临时文件");
  if (words !== undefined) {
    terminal.err(`${words}本次没有完成。\n`);
    return notWhole;
  }
  const whole = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  terminal.err(`程序出错，请把以下内容报告给维护者：\n${whole}\n`);
  return faultExit;
}

/** EX_SOFTWARE: a fault of this program, told apart from the exit codes of the contract. */
const faultExit = 70;

function outputWords(error: Error): string {
  const words = fileFaultWords(error, "标准输出");
  return `${words ?? `标准输出：不能写入（${error.message}）。`}输出不完整，请不要使用。\n`;
}
