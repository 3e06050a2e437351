import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { type CommandServices, findCommand } from "#platform/command-line/command.ts";
import { overview } from "#platform/command-line/overview.ts";
import { features } from "../features.ts";
import { tellFault, terminal } from "../running/terminal.ts";
import { ownCommands } from "./own-commands.ts";

// A third of the start is compiling; the cache saves it from the second call on, and is simply absent
// where it cannot be written.
enableCompileCache(join(import.meta.dirname, "../../../node_modules/.cache/tongming"));

const commands = [...ownCommands, ...features.flatMap((room) => room.commands ?? [])];

const services: CommandServices = {
  get stdin() {
    return process.stdin;
  },
  ...terminal,
  withDatabase: async (act) => {
    const { withDatabase } = await import("./database/with-database.ts");
    return withDatabase(services, act);
  },
  files: async () => {
    const { storedFiles } = await import("./database/stored-files.ts");
    return storedFiles();
  },
  figures: async () => {
    const { loadFigures } = await import("../rooms/load-figures.ts");
    return loadFigures(features);
  },
  ledgers: () =>
    Promise.all(features.flatMap((room) => room.ledgers ?? []).map(({ load }) => load())),
  reorganise: async () => {
    const { loadReorganise } = await import("../rooms/load-reorganise.ts");
    return loadReorganise(features);
  },
  contributed: async () => {
    const { loadContributed } = await import("../rooms/load-contributed.ts");
    return loadContributed(features);
  },
};

process.exitCode = await run(process.argv.slice(2)).catch(tellFault);

async function run(words: readonly string[]): Promise<number> {
  const [name] = words;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    await services.out(overview(commands));
    return 0;
  }
  const found = findCommand(commands, words);
  if (!found) {
    const names = [...new Set(commands.map((one) => one.name))];
    services.err(`没有命令“${name}”，可用：${names.join("、")}。详见 tongming --help\n`);
    return 2;
  }
  const badCalendar = await takeCalendar(process.env.CALENDAR_FILE);
  if (badCalendar !== undefined) {
    services.err(`${badCalendar}\n`);
    return 2;
  }
  const command = await found.record.load();
  return command(found.args, services);
}

/** Loads what reads the operator's years of working days only where there are some: a command starts at once. */
async function takeCalendar(path: string | undefined): Promise<string | undefined> {
  if (path === undefined) return undefined;
  const { takeOperatorsCalendar } = await import("#platform/calendar/operators-calendar.ts");
  return takeOperatorsCalendar(path);
}
