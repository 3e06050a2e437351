import { setTimeout as sleep } from "node:timers/promises";
import type { Random } from "#tests/support/generator/random.ts";
import { ended, type Installation } from "./installation.ts";
import { type StoredKey, seenVersions } from "./stored-state.ts";

/** How an uninterrupted import went, in milliseconds from its start. */
export interface Course {
  readonly firstStored: number;
  readonly lastStored: number;
  readonly end: number;
  /** Versions stored at the end. */
  readonly versions: number;
}

export interface RoundGiven {
  readonly installation: Installation;
  /** The folder to be imported. */
  readonly files: string;
  /** What an uninterrupted import leaves. */
  readonly expected: readonly string[];
  readonly course: Course;
  readonly random: Random;
}

export interface RoundResult {
  /** Versions seen as stored when something was killed, for each kill. */
  readonly storedAtKill: readonly number[];
  readonly faults: readonly string[];
}

type Victim = "program" | "server";

/** An import in which first the program and then the server is killed, each at a random moment; then it is finished. */
export async function killRound(given: RoundGiven): Promise<RoundResult> {
  const acknowledged = new Set<StoredKey>();
  const storedAtKill: number[] = [];
  const faults: string[] = [];
  for (const victim of ["program", "server"] as const) {
    storedAtKill.push(await killedImport(victim, { ...given, acknowledged }));
  }
  const last = await ended(importing(given));
  if (last.exit !== 0 && last.exit !== 1)
    faults.push(`the last import ended with ${last.exit}: ${last.printed}`);
  const state = await given.installation.state();
  return { storedAtKill, faults: [...faults, ...differences(state, given.expected, acknowledged)] };
}

function importing({ installation, files }: RoundGiven) {
  return installation.run(["report", "import", files, "--json"]);
}

interface Killing extends RoundGiven {
  /** Every version seen as committed so far; grows. */
  readonly acknowledged: Set<StoredKey>;
}

/** Gives how many versions had been seen when the victim was killed. */
async function killedImport(victim: Victim, given: Killing): Promise<number> {
  const { installation, acknowledged } = given;
  const program = importing(given);
  const end = ended(program);
  const until = performance.now() + delayOf(given);
  while (performance.now() < until || !isThere(victim, given)) {
    if (program.exitCode !== null) break;
    await look(given);
    await sleep(15);
  }
  const pid = victim === "program" ? program.pid : installation.serverPid();
  // What was seen before this moment has to be there for good.
  if (pid !== undefined && program.exitCode === null) process.kill(pid, "SIGKILL");
  await end;
  return acknowledged.size;
}

/** Mostly while files are stored, of which some may be already; else at any moment, while they are checked too. */
function delayOf({ course, random, acknowledged }: Killing): number {
  const { firstStored, lastStored, end, versions } = course;
  if (random.chance(0.25)) return random.fraction() * end;
  const left = 1 - acknowledged.size / versions;
  return firstStored + random.fraction() * left * (lastStored - firstStored);
}

function isThere(victim: Victim, { installation }: Killing): boolean {
  return victim === "program" || installation.serverPid() !== undefined;
}

async function look({ installation, acknowledged }: Killing): Promise<void> {
  if (installation.serverPid() === undefined) return;
  for (const key of (await seenVersions(installation.url())) ?? []) acknowledged.add(key);
}

function differences(
  state: readonly string[],
  expected: readonly string[],
  acknowledged: ReadonlySet<StoredKey>,
): string[] {
  const twice = state.filter((line, index) => line === state[index - 1]);
  const [has, should] = [new Set(state), new Set(expected)];
  const missing = expected.filter((line) => !has.has(line));
  const strange = state.filter((line) => !should.has(line));
  const stored = state.join("\n");
  const lost = [...acknowledged].filter((key) => !stored.includes(key.slice(-64)));
  const some = (lines: readonly string[], what: string) =>
    lines.slice(0, 2).map((line) => `${what} (${lines.length}): ${line}`);
  return [
    ...some(lost, "acknowledged and lost"),
    ...some(twice, "stands twice"),
    ...some(missing, "only in an uninterrupted import"),
    ...some(strange, "in no uninterrupted import"),
  ];
}
