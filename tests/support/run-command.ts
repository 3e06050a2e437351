import type { Command, CommandServices } from "#platform/command-line/command.ts";
import { withDatabase } from "../../src/apps/cli/database/with-database.ts";
import { features } from "../../src/apps/features.ts";
import { loadContributed } from "../../src/apps/rooms/load-contributed.ts";
import { loadFigures } from "../../src/apps/rooms/load-figures.ts";
import { loadReorganise } from "../../src/apps/rooms/load-reorganise.ts";
import { testFiles } from "./given-office.ts";

/** What a command printed and the exit code it answered. */
export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** The command of a room, by the word it is called with. */
export async function commandOf(name: string, act?: string): Promise<Command> {
  const records = features.flatMap((room) => room.commands ?? []);
  const record = records.find((one) => one.name === name && one.act === act);
  if (!record) throw new Error(`no room has the command ${name}`);
  return record.load();
}

/** Runs one command of the command line in this process, with `stdin` as its standard input. */
export async function runCommand(
  command: Command,
  args: readonly string[],
  stdin = "",
): Promise<Ran> {
  let out = "";
  let err = "";
  const services: CommandServices = {
    stdin: (async function* () {
      yield new TextEncoder().encode(stdin);
    })(),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    withDatabase: (act) => withDatabase(services, act),
    files: async () => testFiles(),
    figures: () => loadFigures(features),
    ledgers: () =>
      Promise.all(features.flatMap((room) => room.ledgers ?? []).map(({ load }) => load())),
    reorganise: () => loadReorganise(features),
    contributed: () => loadContributed(features),
  };
  const exit = await command(args, services);
  return { exit, out, err };
}
