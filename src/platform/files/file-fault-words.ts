import { faultCode } from "#kernel/fault-code.ts";

/** Why a file or folder cannot be written and what to do, without a full stop; undefined for what is no fault of the file system. */
export function notWrittenWords(fault: unknown): string | undefined {
  return reasons[faultCode(fault)];
}

/** The same as a sentence with its place, for faults that nobody met before: `place` where the system names none. */
export function fileFaultWords(fault: unknown, place: string): string | undefined {
  const reason = notWrittenWords(fault);
  const path = fault instanceof Error && "path" in fault ? String(fault.path) : place;
  return reason && `${path}：${reason}。`;
}

const noFolder = "没有这个文件夹；请先建立，或换一个位置";
const noRight = "没有写入权限；请修改权限，或换一个位置";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: noFolder,
  ENOTDIR: noFolder,
  EISDIR: "这是文件夹；请在后面加上文件名",
  EACCES: noRight,
  EPERM: noRight,
  EROFS: "只读，不能写入；请换一个位置",
  ENOSPC: "磁盘空间不足；请清理后再试，或换一个位置",
  EDQUOT: "磁盘配额已满；请清理后再试，或换一个位置",
  EFBIG: "文件大小超过了系统的限制；请放宽限制（ulimit -f），或换一个位置",
  EIO: "磁盘读写出错；请检查磁盘，或换一个位置",
};
