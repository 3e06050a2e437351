import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { tellFault, terminal } from "../terminal.ts";
import { overview } from "./help.ts";
import type { Command, Streams } from "./streams.ts";

// A third of the start is compiling; the cache saves it from the second call on, and is simply absent
// where it cannot be written.
enableCompileCache(join(import.meta.dirname, "../../../node_modules/.cache/tongming"));

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  clock: async () => (await import("./requests/clock.ts")).clock,
  fee: async () => (await import("./requests/fee.ts")).fee,
  calendar: async () => (await import("./requests/calendar.ts")).calendar,
  agency: async () => (await import("./agency.ts")).agency,
  region: async () => (await import("./import/region.ts")).region,
  report: async () => (await import("./report/report.ts")).report,
  original: async () => (await import("./import/original.ts")).original,
  feedback: async () => (await import("./site/feedback.ts")).feedback,
  demo: async () => (await import("./site/demo.ts")).demo,
  serve: async () => (await import("./site/serve.ts")).serve,
  migrate: async () => (await import("./database/migrate.ts")).migrate,
  backup: async () => (await import("./database/backup.ts")).backup,
  restore: async () => (await import("./database/restore.ts")).restore,
  publish: async () => (await import("./site/publish.ts")).publish,
};

const streams: Streams = {
  get stdin() {
    return process.stdin;
  },
  ...terminal,
};

process.exitCode = await run(process.argv.slice(2)).catch(tellFault);

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
