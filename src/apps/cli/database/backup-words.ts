import { faultCode } from "#kernel/fault-code.ts";
import type { BackedUp } from "#platform/db/backup/back-up.ts";
import { type BackupContents, rowsOf } from "#platform/db/backup/manifest.ts";
import type { RestoreRefused } from "#platform/db/backup/restore.ts";
import { notWrittenWords } from "#platform/files/file-fault-words.ts";

export const notOurs =
  "数据库里没有通明的表，没有可备份的内容。请检查 DATABASE_URL 或 DATA_DIR 是否指对了。";

/** What a backup holds, and what it does not. */
export function backedUpText(
  { tables, files }: BackedUp,
  { megabytes, path }: { readonly megabytes: string; readonly path: string },
): string {
  const counts = `${tables.length} 张表、${rowsOf(tables)} 行、${files.length} 个文件`;
  return `已备份 ${counts}，备份文件 ${megabytes} MB：${path}\n其中没有密钥，请另外保管密钥文件。\n`;
}

/** What is wrong with files that should be in a backup; nothing mostly. */
export function filesAmissText({ missing, altered }: BackedUp): string | undefined {
  const lines = [
    ...some(missing, "登记过的文件在磁盘上找不到，没有进入备份"),
    ...some(altered, "文件与登记的校验值不符，可能被改动或损坏，照现状备份"),
  ];
  return lines.length > 0 ? lines.join("") : undefined;
}

function some(names: readonly string[], says: string): string[] {
  if (names.length === 0) return [];
  const more = names.length > 3 ? ` 等 ${names.length} 个` : "";
  return [`${says}：${names.slice(0, 3).join("、")}${more}\n`];
}

/** What was restored, and how much work waits again. */
export function restoredText({ header, tables, files }: BackupContents, queued: number): string {
  const counts = `${tables.length} 张表、${rowsOf(tables)} 行、${files.length} 个文件`;
  return [
    `已恢复 ${counts}，备份时间 ${header.madeAt}，逐表核对一致；排队的后台任务重新生成 ${queued} 件。\n`,
    "备份里没有密钥：启动网站前，请把原来的密钥文件放回原处。\n",
  ].join("");
}

/** Why a backup is not restored, and what to do; ends with a full stop. */
export function restoreRefusal(refused: RestoreRefused): string {
  switch (refused.kind) {
    case "damaged":
      return "不是完整的通明备份，可能传输中断或被改动。请重新复制这个文件，或换另一份备份。";
    case "unknown-migrations":
      return `是更新的版本备份的（多出 ${refused.names.join("、")}）。请换用那个版本或更新的版本的通明来恢复。`;
    case "changed-migration":
      return `其中的结构变更 ${refused.name} 与本程序的不一致。请用当时的版本来恢复。`;
    case "not-empty":
      return `数据库里已有内容（表 ${refused.table} 有 ${refused.rows} 行）。请换一个空的数据库；确要用备份代替的，先备份现有内容，再加 --force。`;
    case "foreign-database":
      return `数据库里有其他程序的 ${refused.tables} 张表。请为通明单独建一个空的数据库。`;
    case "in-use":
      return "数据库正被使用。请先停止网站和正在进行的导入，再恢复。";
  }
}

/** Why the file cannot be written; undefined for what is no error of the file system. */
export function notWritten(fault: unknown, path: string): string | undefined {
  const reason = notWrittenWords(fault);
  return reason && `${path}：${reason}。没有备份。`;
}

/** Why the file cannot be read; undefined for what is no error of the file system. */
export function notRead(fault: unknown, path: string): string | undefined {
  const reason = reading[faultCode(fault)];
  return reason && `${path}：${reason}。数据库没有改动。`;
}

const reading: Readonly<Record<string, string>> = {
  ENOENT: "没有这个文件；请检查路径",
  ENOTDIR: "没有这个文件；请检查路径",
  EISDIR: "这是文件夹；请写备份文件的路径",
  EACCES: "没有读取权限；请修改权限",
  EPERM: "没有读取权限；请修改权限",
};
