import { statSync } from "node:fs";
import { err, ok, type Result } from "#kernel/result.ts";
import { backUp } from "#platform/db/backup/back-up.ts";
import { rowsOf } from "#platform/db/backup/manifest.ts";
import type { OpenDatabase } from "#platform/db/open-database.ts";
import { programVersion } from "../../program-version.ts";
import { readCall } from "../call.ts";
import type { Command, Streams } from "../streams.ts";
import { notOurs, notWritten } from "./backup-words.ts";
import { backupHelp } from "./database-help.ts";
import { withUnmigratedDatabase } from "./with-database.ts";

/** `tongming backup FILE`: everything the database holds, in one file. */
export const backup: Command = async (args, streams) => {
  const call = readCall(args, { values: [], switches: [] });
  if (call.ok && call.value.switches.has("help")) {
    await streams.out(backupHelp);
    return 0;
  }
  const path = call.ok ? onlyFile(call.value.rest, "backup") : call;
  if (!path.ok) {
    streams.err(`用法有误：${path.error}。详见 tongming backup --help\n`);
    return 2;
  }
  return withUnmigratedDatabase(streams, (database) => write(database, path.value, streams));
};

/** The one file a command is called with. */
export function onlyFile(
  [path, stray]: readonly string[],
  command: string,
): Result<string, string> {
  if (path === undefined) return err(`${command} 后面缺少文件，请写上`);
  return stray === undefined ? ok(path) : err(`多余的参数“${stray}”，请去掉`);
}

async function write({ pool }: OpenDatabase, path: string, streams: Streams): Promise<number> {
  try {
    const backed = await backUp(pool, { path, program: programVersion() });
    if (!backed.ok) {
      streams.err(`${notOurs}\n`);
      return 2;
    }
    const { tables } = backed.value;
    const megabytes = (statSync(path).size / 1_000_000).toFixed(1);
    await streams.out(
      `已备份 ${tables.length} 张表、${rowsOf(tables)} 行，文件 ${megabytes} MB：${path}\n`,
    );
    return 0;
  } catch (fault) {
    const words = notWritten(fault, path);
    if (words === undefined) throw fault;
    streams.err(`${words}\n`);
    return 2;
  }
}
