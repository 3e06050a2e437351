import { readCall } from "../call.ts";
import type { Command } from "../streams.ts";
import { migrateHelp } from "./database-help.ts";

/** `tongming migrate`: brings the database to this program's tables and names what was changed. */
export const migrate: Command = async (args, streams) => {
  const call = readCall(args, { values: [], switches: [] });
  if (call.ok && call.value.switches.has("help")) {
    await streams.out(migrateHelp);
    return 0;
  }
  const wrong = call.ok ? call.value.rest[0] && `不认识的参数“${call.value.rest[0]}”` : call.error;
  if (wrong) {
    streams.err(`用法有误：${wrong}。详见 tongming migrate --help\n`);
    return 2;
  }
  const { withDatabase } = await import("./with-database.ts");
  return withDatabase(streams, async (_database, migrated) => {
    await streams.out(
      migrated.length === 0
        ? "数据库已是最新结构。\n"
        : `已升级 ${migrated.length} 项：${migrated.join("、")}\n`,
    );
    return 0;
  });
};
