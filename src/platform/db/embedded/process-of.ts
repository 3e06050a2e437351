import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Whether a process has this number, whoever's it is; one that has ended and was not yet buried is none. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (fault) {
    return fault instanceof Error && "code" in fault && fault.code === "EPERM";
  }
  return !isZombie(pid);
}

/** Ended, but its parent has not asked how: in a container the first process may never do so. */
function isZombie(pid: number): boolean {
  try {
    // `pid (name) state …`: the name may hold brackets of its own
    return /^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false; // no /proc here
  }
}

/** The number of the process that the server has written into its data folder. */
export function pidIn(folder: string): number | undefined {
  try {
    const [first] = readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n");
    const pid = Number(first);
    return pid > 0 ? pid : undefined;
  } catch (fault) {
    if (fault instanceof Error && "code" in fault && fault.code === "ENOENT") return undefined;
    throw fault;
  }
}

/** Larger than any process number Linux gives. */
const nobody = 4_194_305;

/**
 * Voids the mark of a server that was killed when PostgreSQL would take it for a running one: its number has gone to
 * another process since, as happens after the machine starts anew, or its process was never buried. A server works in
 * its data folder; what works elsewhere is none. The number alone is replaced: by the rest of the mark PostgreSQL sees
 * whether parts of the killed server still use its memory.
 */
export function voidStaleMark(folder: string): void {
  const pid = pidIn(folder);
  if (pid === undefined || isServerOf(pid, folder)) return;
  const mark = join(folder, "postmaster.pid");
  const text = readFileSync(mark, "utf8");
  if (Number.parseInt(text, 10) !== pid) return; // a new server meanwhile
  writeFileSync(mark, text.replace(/^\d+/, String(nobody)), { flag: "r+" });
}

/** Whether the process may be the folder's server; only what is certainly not is told. */
function isServerOf(pid: number, folder: string): boolean {
  if (!isAlive(pid)) return !isZombie(pid); // PostgreSQL itself knows a number that nobody has
  try {
    const [works, data] = [statSync(`/proc/${pid}/cwd`), statSync(folder)];
    return works.dev === data.dev && works.ino === data.ino;
  } catch {
    return true; // not to be known: another user's process, or no /proc
  }
}
