import { statfsSync } from "node:fs";
import { isLostConnection } from "#platform/db/connection/lost-connection.ts";

/**
 * What an operator can do about a fault of the database in the middle of the work; undefined for any other fault.
 * `embeddedIn` is the folder of the embedded server, which ends without a word when its disk is full.
 */
export function databaseFaultWords(fault: unknown, embeddedIn?: string): string | undefined {
  if (!(fault instanceof Error)) return undefined;
  const code = "code" in fault ? String(fault.code) : "";
  if (code === "53100") return diskFull;
  if (code === "42501") {
    return `数据库没有给予权限（${fault.message}）。请让 DATABASE_URL 中的用户成为该数据库的所有者。`;
  }
  if (isLostConnection(fault) || /connection is not queryable/i.test(fault.message)) {
    if (embeddedIn !== undefined && freeBytes(embeddedIn) < walSegment) return diskFull;
    return `与数据库的连接中断（${fault.message}），本次没有完成。请确认数据库在运行，再重新运行。`;
  }
  return undefined;
}

const diskFull = "数据库所在的磁盘已满，本次没有完成。请清理磁盘后重新运行。";

/** PostgreSQL writes its log in files of 16 MB, and ends where the next does not fit. */
const walSegment = 16 * 1024 * 1024;

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
