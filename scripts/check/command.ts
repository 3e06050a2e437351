import { spawnSync } from "node:child_process";
import { delimiter, join, resolve } from "node:path";

const bin = resolve("node_modules", ".bin");
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ""}` };

/** No step takes half of this; one that takes it all hangs, and is ended so that the next run can begin. */
const timeout = 30 * 60_000;

/** Runs a tool of `node_modules` with its output shown; true when it exits with 0. */
export function succeeds(tool: string, args: readonly string[]): boolean {
  const { status, error } = spawnSync(join(bin, tool), args, { env, stdio: "inherit", timeout });
  if (error) console.error(`${tool}: ${error.message}`);
  return status === 0;
}

/** What a tool of `node_modules` prints on standard output, whatever it exits with. */
export function outputOf(tool: string, args: readonly string[]): string {
  const options = { env, encoding: "utf8", maxBuffer: 2 ** 28 } as const;
  const { stdout, stderr, error } = spawnSync(join(bin, tool), args, options);
  if (error) throw error;
  if (stdout === "") throw new Error(`${tool} printed nothing: ${stderr}`);
  return stdout;
}
