import { faultCode } from "#kernel/fault-code.ts";
import { isLostConnection } from "../../db/connection/lost-connection.ts";
import { fileFaultWords } from "../../files/file-fault-words.ts";
import { JobFault } from "./job-fault.ts";

/** Why work failed, in Chinese, and nothing of what it worked on: a fault of the database may quote a row. */
export function jobFaultWords(fault: unknown): string {
  if (fault instanceof JobFault) return fault.message;
  if (isLostConnection(fault)) return "与数据库的连接中断。";
  const words = fileFaultWords(fault, "数据文件夹");
  if (words !== undefined) return words;
  const code = faultCode(fault);
  return `程序出错${code && `（${code}）`}，详见服务器的日志。`;
}
