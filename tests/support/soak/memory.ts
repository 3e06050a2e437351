import { readdirSync, readFileSync } from "node:fs";

/**
 * Megabytes that a process and those it started have, PostgreSQL left out: what each has for itself and its share of what
 * several have (PSS), or all that it has where the system does not tell shares.
 */
export function megabytesOf(root: number): number {
  return kinOf(root).reduce((sum, pid) => sum + (kilobytes(pid) ?? 0), 0) / 1024;
}

function kinOf(root: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    const pid = Number(name);
    const parent = Number.isInteger(pid) ? parentOf(pid) : undefined;
    if (parent !== undefined) parents.set(pid, parent);
  }
  const kin = new Set([root]);
  for (const one of kin) {
    for (const [pid, parent] of parents) if (parent === one) kin.add(pid);
  }
  return [...kin];
}

/** `undefined` for one that is gone, and for a server of PostgreSQL. */
function parentOf(pid: number): number | undefined {
  const status = read(pid, "status");
  if (!status || /^Name:\s+postgres$/m.test(status)) return;
  return Number(/^PPid:\s+(\d+)$/m.exec(status)?.[1]);
}

function kilobytes(pid: number): number | undefined {
  const share = /^Pss:\s+(\d+) kB$/m.exec(read(pid, "smaps_rollup") ?? "")?.[1];
  const whole = /^VmRSS:\s+(\d+) kB$/m.exec(read(pid, "status") ?? "")?.[1];
  const told = share ?? whole;
  return told === undefined ? undefined : Number(told);
}

function read(pid: number, name: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    return undefined;
  }
}
