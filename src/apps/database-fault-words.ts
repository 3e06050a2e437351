import { isLostConnection } from "#platform/db/lost-connection.ts";

/** What an operator can do about a fault of the database in the middle of the work; undefined for any other fault. */
export function databaseFaultWords(fault: unknown): string | undefined {
  if (!(fault instanceof Error)) return undefined;
  const code = "code" in fault ? String(fault.code) : "";
  if (code === "53100") return "数据库所在的磁盘已满，本次没有完成。请清理磁盘后重新运行。";
  if (code === "42501") {
    return `数据库没有给予权限（${fault.message}）。请让 DATABASE_URL 中的用户成为该数据库的所有者。`;
  }
  if (isLostConnection(fault) || /connection is not queryable/i.test(fault.message)) {
    return `与数据库的连接中断（${fault.message}），本次没有完成。请确认数据库在运行，再重新运行。`;
  }
  return undefined;
}
