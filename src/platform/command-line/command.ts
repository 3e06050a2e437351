import { err, ok, type Result } from "#kernel/result.ts";
import type { OpenDatabase } from "../db/open-database.ts";
import type { Contributed } from "../feature/contribution.ts";
import type { Reorganise } from "../feature/reorganise.ts";
import type { FigureList } from "../figures/figure-list.ts";
import type { FileStore } from "../files/store/file-store.ts";
import type { LedgerKind } from "../ledger/kind.ts";
import { type Call, readCall } from "./call.ts";
import { type Help, helpText, optionNames } from "./help-text.ts";
import type { Streams } from "./streams.ts";

/** What a command works with. */
export interface CommandServices extends Streams {
  /** Does `act` with the migrated database of this installation and closes it; answers the exit code of `act`. */
  readonly withDatabase: (act: (database: OpenDatabase) => Promise<number>) => Promise<number>;
  /** Where files lie. */
  readonly files: () => Promise<FileStore>;
  /** The figures of all rooms. */
  readonly figures: () => Promise<FigureList>;
  /** The kinds of ledgers of all rooms. */
  readonly ledgers: () => Promise<readonly LedgerKind[]>;
  /** What every room does when an agency ends. */
  readonly reorganise: () => Promise<readonly Reorganise[]>;
  /** What rooms give to each other's places. */
  readonly contributed: () => Promise<Contributed>;
}

/** Does what its arguments say (without its own name); answers the exit code: 0, 1 or 2. */
export type Command = (args: readonly string[], services: CommandServices) => Promise<number>;

/** A line of `tongming --help`. */
export interface ListedCommand {
  /** As it is typed: `report read`. */
  readonly name: string;
  /** What stands behind it, where that tells what it does: `年份`. */
  readonly takes?: string;
  readonly summary: string;
  /** Order among all that are listed. */
  readonly place: number;
  /** Whether `--json` gives a result for programs. */
  readonly json?: true;
}

/** A command as those name it who do not run it: it is loaded when it is called. */
export interface CommandRecord {
  /** The first word. */
  readonly name: string;
  /** The second word, of a command that another room's first word leads to: it gets the arguments behind it. */
  readonly act?: string;
  readonly listed: readonly ListedCommand[];
  readonly load: () => Promise<Command>;
}

/** All that a command says of itself and does: its help is made of it, and so is the reading of its arguments. */
export interface CommandDefinition<Asked> extends Help {
  readonly name: string;
  /** What is asked of it, or why the call is wrong. */
  readonly parse: (call: Call) => Result<Asked, string>;
  readonly run: (asked: Asked, services: CommandServices) => number | Promise<number>;
}

/** A command that prints its help for `--help`, refuses a wrong call in one line with exit code 2, and else runs. */
export function newCommand<Asked>(definition: CommandDefinition<Asked>): Command {
  const { name, options = [], parse, run } = definition;
  return async (args, services) => {
    const call = readCall(args, optionNames(options));
    if (call.ok && call.value.switches.has("help")) {
      await services.out(helpText(definition));
      return 0;
    }
    const asked = call.ok ? parse(call.value) : call;
    if (asked.ok) return run(asked.value, services);
    services.err(`用法有误：${asked.error}。详见 tongming ${name} --help\n`);
    return 2;
  };
}

/** Of a command that takes no arguments. */
export function parseNothing({ rest: [stray] }: Call): Result<undefined, string> {
  return stray === undefined ? ok(undefined) : err(`不认识的参数“${stray}”`);
}

/** The command that words call for, and the arguments behind them. */
export function findCommand(
  records: readonly CommandRecord[],
  [name, ...args]: readonly string[],
): { readonly record: CommandRecord; readonly args: readonly string[] } | undefined {
  const named = records.filter((one) => one.name === name);
  const acting = named.find(({ act }) => act !== undefined && act === args[0]);
  const record = acting ?? named.find(({ act }) => act === undefined);
  return record && { record, args: acting ? args.slice(1) : args };
}
