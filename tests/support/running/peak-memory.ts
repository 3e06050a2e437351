import { readFileSync } from "node:fs";

/**
 * The most memory, in megabytes, that this program held since it began. What `getrusage` tells counts what its parent held
 * before it was started, and a run of hundreds of files of tests holds much.
 */
export function peakMegabytes(): number {
  const [, kilobytes = ""] = /^VmHWM:\s+(\d+) kB/m.exec(ownStatus()) ?? [];
  return Math.round(Number(kilobytes || process.resourceUsage().maxRSS) / 1024);
}

/** Linux alone has it. */
function ownStatus(): string {
  try {
    return readFileSync("/proc/self/status", "utf8");
  } catch {
    return "";
  }
}
