import { ok } from "#kernel/result.ts";
import { newCommand } from "#platform/command-line/command.ts";
import type { Streams } from "#platform/command-line/streams.ts";
import { restore as restoreDatabase } from "#platform/db/backup/restore.ts";
import type { OpenDatabase } from "#platform/db/open-database.ts";
import { installQueue } from "#platform/jobs/queue/install-queue.ts";
import { remakeQueue } from "#platform/jobs/queue/remake-queue.ts";
import { features } from "../../features.ts";
import { allMigrations } from "../../rooms/all-migrations.ts";
import { queueJobsOf } from "../../rooms/queue-jobs-of.ts";
import { dataFolder, whereData } from "../where-data.ts";
import { onlyFile } from "./backup.ts";
import { notRead, restoredText, restoreRefusal } from "./backup-words.ts";
import { keepBeside } from "./files-beside.ts";
import { withUnmigratedDatabase } from "./with-database.ts";

const about = `用备份文件恢复数据库、上传的文件和审计封存值。先核对文件是否完整，再整体恢复：要么全部恢复，要么不改动数据库。
备份里没有密钥：请把原来的密钥文件放回 DATA_DIR 下的 keys 文件夹（或设置 FIELD_KEYS），再启动网站。
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
      keepFile: keepBeside(dataFolder()),
    });
    if (!restored.ok) {
      streams.err(`${path}：${restoreRefusal(restored.error)}数据库没有改动。\n`);
      return 2;
    }
    const jobs = queueJobsOf(features);
    await installQueue(database.pool, jobs);
    const queued = await remakeQueue(database.db, jobs);
    await streams.out(restoredText(restored.value, queued));
    return 0;
  } catch (fault) {
    const words = notRead(fault, path);
    if (words === undefined) throw fault;
    streams.err(`${words}\n`);
    return 2;
  }
}
