import { proofreadingDictionary } from "#features/annual-reports/index.ts";
import { readCall } from "../call.ts";
import { withDatabase } from "../database/with-database.ts";
import { dictionaryPath } from "../dictionary-path.ts";
import { newProgress } from "../progress.ts";
import type { Command } from "../streams.ts";
import { recheckHelp } from "./import-help.ts";
import { checkedWords } from "./import-words.ts";
import { recheck } from "./recheck.ts";

/** `tongming report recheck [--all]`; answers the exit code. */
export const reportRecheck: Command = async (args, streams) => {
  const call = readCall(args, { values: ["dictionary"], switches: ["all"] });
  const stray = call.ok ? call.value.rest[0] : undefined;
  if (!call.ok || stray !== undefined) {
    const reason = call.ok ? `多余的参数“${stray}”` : call.error;
    streams.err(`用法有误：${reason}。详见 tongming report recheck --help\n`);
    return 2;
  }
  const { values, switches } = call.value;
  if (switches.has("help")) {
    await streams.out(recheckHelp);
    return 0;
  }
  const dictionary = proofreadingDictionary(dictionaryPath(values.get("dictionary")));
  if (!dictionary.ok) {
    streams.err(`${dictionary.error}\n`);
    return 2;
  }
  return withDatabase(streams, async (database) => {
    const isTerminal = process.stderr.isTTY === true;
    const progress = newProgress(streams, { what: "核对", isTerminal });
    const all = switches.has("all");
    const settings = { dictionary: dictionary.value, all, onDone: progress.at };
    const checked = await recheck(database, settings).finally(progress.end);
    await streams.out(`${checkedWords(checked)}。\n`);
    return 0;
  });
};
