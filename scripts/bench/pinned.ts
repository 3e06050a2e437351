import { execFileSync, spawnSync } from "node:child_process";
import { cpus } from "node:os";

const canPin = spawnSync("taskset", ["--version"]).status === 0;

/** The command on all cores, even where this process is kept on one. */
export function unpinned(command: readonly [string, ...string[]]): readonly [string, ...string[]] {
  return canPin ? ["taskset", "--cpu-list", `0-${cpus().length - 1}`, ...command] : command;
}

/** The command kept on one core, counted from 0, where the system can do that; else as it is. */
export function pinned(
  core: number,
  command: readonly [string, ...string[]],
): readonly [string, ...string[]] {
  if (!canPin || core >= cpus().length) return command;
  return ["taskset", "--cpu-list", String(core), ...command];
}

/** Lets this process, and what it starts, go on every core, as a database and its program do where they are used. */
export function onEveryCore(): void {
  if (canPin) execFileSync("taskset", ["-apc", `0-${cpus().length - 1}`, `${process.pid}`]);
}
