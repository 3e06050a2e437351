import { migrations } from "#migrations/index.ts";
import { rowsOf } from "#platform/db/backup/manifest.ts";
import { restore as restoreDatabase } from "#platform/db/backup/restore.ts";
import type { OpenDatabase } from "#platform/db/open-database.ts";
import { readCall } from "../call.ts";
import type { Command, Streams } from "../streams.ts";
import { onlyFile } from "./backup.ts";
import { notRead, restoreRefusal } from "./backup-words.ts";
import { restoreHelp } from "./database-help.ts";
import { withUnmigratedDatabase } from "./with-database.ts";

/** `tongming restore FILE [--force]`: a backup in place of what the database holds, all of it or nothing. */
export const restore: Command = async (args, streams) => {
  const call = readCall(args, { values: [], switches: ["force"] });
  if (call.ok && call.value.switches.has("help")) {
    await streams.out(restoreHelp);
    return 0;
  }
  const path = call.ok ? onlyFile(call.value.rest, "restore") : call;
  if (!path.ok) {
    streams.err(`用法有误：${path.error}。详见 tongming restore --help\n`);
    return 2;
  }
  const force = call.ok && call.value.switches.has("force");
  return withUnmigratedDatabase(streams, (database) =>
    load(database, { path: path.value, force }, streams),
  );
};

async function load(
  database: OpenDatabase,
  { path, force }: { readonly path: string; readonly force: boolean },
  streams: Streams,
): Promise<number> {
  try {
    const restored = await restoreDatabase(database, { path, migrations, force });
    if (!restored.ok) {
      streams.err(`${path}：${restoreRefusal(restored.error)}数据库没有改动。\n`);
      return 2;
    }
    const { header, tables } = restored.value;
    await streams.out(
      `已恢复 ${tables.length} 张表、${rowsOf(tables)} 行，备份时间 ${header.madeAt}，逐表核对一致。\n`,
    );
    return 0;
  } catch (fault) {
    const words = notRead(fault, path);
    if (words === undefined) throw fault;
    streams.err(`${words}\n`);
    return 2;
  }
}
