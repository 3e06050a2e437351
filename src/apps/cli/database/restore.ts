import { ok } from "#kernel/result.ts";
import { newCommand } from "#platform/command-line/command.ts";
import type { Streams } from "#platform/command-line/streams.ts";
import { rowsOf } from "#platform/db/backup/manifest.ts";
import { restore as restoreDatabase } from "#platform/db/backup/restore.ts";
import type { OpenDatabase } from "#platform/db/open-database.ts";
import { allMigrations } from "../../all-migrations.ts";
import { whereData } from "../where-data.ts";
import { onlyFile } from "./backup.ts";
import { notRead, restoreRefusal } from "./backup-words.ts";
import { withUnmigratedDatabase } from "./with-database.ts";

const about = `用备份文件恢复数据库。先核对文件是否完整，再整体恢复：要么全部恢复，要么不作任何改动。
备份可以来自本版本或更早的版本；恢复后自动升级到本版本。PostgreSQL 15 至 18 之间可以互相恢复。`;

const more = `${whereData}
退出码：0 已恢复；2 用法有误，文件不完整，或数据库不能用，数据库没有改动。`;

/** `tongming restore FILE [--force]`: a backup in place of what the database holds, all of it or nothing. */
export const restore = newCommand({
  name: "restore",
  usage: ["restore 文件 [--force]"],
  about,
  options: [{ name: "force", says: "数据库中已有内容时，删去并以备份代替；请先停止网站" }],
  more,
  parse: ({ rest, switches }) => {
    const path = onlyFile(rest, "restore");
    return path.ok ? ok({ path: path.value, force: switches.has("force") }) : path;
  },
  run: (asked, streams) =>
    withUnmigratedDatabase(streams, (database) => load(database, asked, streams)),
});

async function load(
  database: OpenDatabase,
  { path, force }: { readonly path: string; readonly force: boolean },
  streams: Streams,
): Promise<number> {
  try {
    const restored = await restoreDatabase(database, {
      path,
      migrations: await allMigrations(),
      force,
    });
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
