import { readFileSync } from "node:fs";

/** Milliseconds of a tick, in which Linux tells processor time to programs. */
const tick = 10;

/**
 * Milliseconds that a process's first thread, which does the jobs, has had a processor. `undefined` where the process has
 * ended, or the system does not say.
 */
export function processorTimeOf(pid: number): number | undefined {
  try {
    // proc(5): the name, which may hold anything, ends with the last bracket; utime and stime are the 14th and 15th.
    const stat = readFileSync(`/proc/${pid}/task/${pid}/stat`, "latin1");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) * tick;
  } catch {
    return undefined;
  }
}
