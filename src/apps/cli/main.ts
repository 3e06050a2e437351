import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { terminalText } from "#kernel/terminal-text.ts";
import { overview } from "./help.ts";
import type { Command, Streams } from "./streams.ts";

// A third of the start is compiling; the cache saves it from the second call on, and is simply absent
// where it cannot be written.
enableCompileCache(join(import.meta.dirname, "../../../node_modules/.cache/tongming"));

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  clock: async () => (await import("./clock.ts")).clock,
  fee: async () => (await import("./fee.ts")).fee,
  calendar: async () => (await import("./calendar.ts")).calendar,
  region: async () => (await import("./region.ts")).region,
  report: async () => (await import("./report.ts")).report,
  original: async () => (await import("./original.ts")).original,
  feedback: async () => (await import("./feedback.ts")).feedback,
  demo: async () => (await import("./demo.ts")).demo,
  serve: async () => (await import("./serve.ts")).serve,
  migrate: async () => (await import("./migrate.ts")).migrate,
  backup: async () => (await import("./backup.ts")).backup,
  restore: async () => (await import("./restore.ts")).restore,
  publish: async () => (await import("./publish.ts")).publish,
};

const streams: Streams = {
  get stdin() {
    return process.stdin;
  },
  out: (text) => {
    if (process.stdout.write(terminalText(text))) return;
    return new Promise((resolve) => process.stdout.once("drain", resolve));
  },
  err: (text) => {
    process.stderr.write(terminalText(text));
  },
  screen: (text) => {
    process.stderr.write(text);
  },
};

// Whoever reads us may stop early (`| head`); there is nobody left to tell.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});
process.stderr.on("error", () => {});

/** EX_SOFTWARE: a fault of this program, told apart from the exit codes of the contract. */
const faultExit = 70;

process.exitCode = await run(process.argv.slice(2)).catch((fault: unknown) => {
  streams.err(
    `程序出错，请把以下内容报告给维护者：\n${fault instanceof Error ? fault.stack : fault}\n`,
  );
  return faultExit;
});

async function run([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    await streams.out(overview);
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    streams.err(
      `没有命令“${name}”，可用：${Object.keys(commands).join("、")}。详见 tongming --help\n`,
    );
    return 2;
  }
  const command = await load();
  return command(args, streams);
}
