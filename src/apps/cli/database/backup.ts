import { statSync } from "node:fs";
import { err, ok, type Result } from "#kernel/result.ts";
import { newCommand } from "#platform/command-line/command.ts";
import type { Streams } from "#platform/command-line/streams.ts";
import { backUp } from "#platform/db/backup/back-up.ts";
import type { OpenDatabase } from "#platform/db/open-database.ts";
import { programVersion } from "../../running/program-version.ts";
import { dataFolder, whereData } from "../where-data.ts";
import { backedUpText, filesAmissText, notOurs, notWritten } from "./backup-words.ts";
import { filesBeside } from "./files-beside.ts";
import { withUnmigratedDatabase } from "./with-database.ts";

const about = `把数据库的全部内容（原文件在内）、上传的文件和审计封存值备份成一个压缩文件。备份的是开始那一刻的内容，期间网站可以照常使用。
备份里没有密钥：密钥文件（DATA_DIR 下的 keys 文件夹，或 FIELD_KEYS）请另外保管，没有它，备份里加密的个人信息读不出来。
文件先写在旁边，写完才换上；已有的同名文件会被替换。
${whereData}
退出码：0 已备份；1 已备份，但有登记过的文件找不到或被改动；2 用法有误，数据库不能用，或文件不能写（磁盘满等），没有备份，原有的同名文件不变。`;

/** `tongming backup FILE`: everything the installation holds but its keys, in one file. */
export const backup = newCommand({
  name: "backup",
  usage: ["backup 文件"],
  about,
  more: "",
  parse: ({ rest }) => onlyFile(rest, "backup"),
  run: (path, streams) =>
    withUnmigratedDatabase(streams, (database) => write(database, path, streams)),
});

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
    const backed = await backUp(pool, {
      ...{ path, program: programVersion() },
      files: filesBeside(dataFolder()),
    });
    if (!backed.ok) {
      streams.err(`${notOurs}\n`);
      return 2;
    }
    const megabytes = (statSync(path).size / 1_000_000).toFixed(1);
    await streams.out(backedUpText(backed.value, { megabytes, path }));
    const faults = filesAmissText(backed.value);
    if (faults !== undefined) streams.err(faults);
    return faults === undefined ? 0 : 1;
  } catch (fault) {
    const words = notWritten(fault, path);
    if (words === undefined) throw fault;
    streams.err(`${words}\n`);
    return 2;
  }
}
