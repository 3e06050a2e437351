import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { randomOf } from "#tests/support/generator/random.ts";
import { ended, type Installation, newInstallation } from "#tests/support/kill/installation.ts";
import { type Course, killRound } from "#tests/support/kill/kill-round.ts";
import { seenVersions } from "#tests/support/kill/stored-state.ts";
import type { Property } from "#tests/support/property.ts";
import { writeCountry } from "../../scripts/bench/country/write-country.ts";

interface Tally {
  readonly rounds: number;
  /** Kills while some but not all versions were stored. */
  readonly amid: number;
  /** Versions seen as committed when something was killed, all kills together. */
  readonly acknowledged: number;
  readonly faults: readonly string[];
}

const seed = 20_261_201;
const files = 300;
const none: Tally = { rounds: 0, amid: 0, acknowledged: 0, faults: [] };

/** What is stored survives the death of the program and of the server. */
export const property: Property<Tally> = {
  name: "kill-rounds",
  says:
    `An import of ${files} files whose program and then whose database server is killed (kill -9) at a random moment, started ` +
    "again each time, loses no report that a connection had seen as stored, stores none twice, and ends as one that nobody interrupted.",
  seed,
  inCheck: 1,
  inProve: 20,
  empty: () => none,
  run: async (from, to) => {
    let tally = none;
    for (let number = from; number < to; number += 1) tally = merge(tally, await round(number));
    return tally;
  },
  merge,
  failures: ({ faults }) => faults,
  report: ({ rounds, amid, acknowledged }) =>
    `${rounds} rounds, ${2 * rounds} kills, ${amid} of them while some of the ${files} files were stored and others not; ${acknowledged.toLocaleString("en")} versions had been seen as stored at a kill.`,
};

function merge(left: Tally, right: Tally): Tally {
  return {
    rounds: left.rounds + right.rounds,
    amid: left.amid + right.amid,
    acknowledged: left.acknowledged + right.acknowledged,
    faults: [...left.faults, ...right.faults].slice(0, 20),
  };
}

/** What every round of this process shares: files, a migrated data folder, and what an uninterrupted import leaves. */
interface Ground {
  readonly files: string;
  readonly template: string;
  readonly expected: readonly string[];
  readonly course: Course;
}

let ground: Promise<Ground> | undefined;
const grounds: string[] = [];

/** Removes what the rounds of this process share. */
export function clearGround(): void {
  for (const path of grounds.splice(0)) rmSync(path, { recursive: true, force: true });
  ground = undefined;
}
process.once("exit", clearGround);

async function round(number: number): Promise<Tally> {
  ground ??= newGround();
  const { template, ...shared } = await ground;
  const installation = newInstallation(template);
  try {
    const random = randomOf(seed, number);
    const { storedAtKill, faults } = await killRound({ ...shared, installation, random });
    const { versions } = shared.course;
    return {
      rounds: 1,
      amid: storedAtKill.filter((count) => count > 0 && count < versions).length,
      acknowledged: storedAtKill.reduce((sum, count) => sum + count, 0),
      faults: faults.map((fault) => `round ${number}: ${fault}`),
    };
  } finally {
    installation.remove();
  }
}

async function newGround(): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), "tongming-kill-files-"));
  writeCountry(folder, files);
  const empty = newInstallation();
  grounds.push(folder, empty.folder);
  await succeed(empty.run(["migrate"]));
  const whole = newInstallation(empty.folder);
  try {
    const course = await uninterrupted(whole, folder);
    return { files: folder, template: empty.folder, expected: await whole.state(), course };
  } finally {
    whole.remove();
  }
}

async function uninterrupted(installation: Installation, folder: string): Promise<Course> {
  const stored: { readonly at: number; readonly count: number }[] = [];
  const start = performance.now();
  const program = installation.run(["report", "import", folder]);
  const done = succeed(program);
  while (program.exitCode === null) {
    const isThere = installation.serverPid() !== undefined;
    const count = isThere ? (await seenVersions(installation.url()))?.length : undefined;
    if (count) stored.push({ at: performance.now() - start, count });
    await sleep(50);
  }
  await done;
  const versions = stored.at(-1)?.count ?? 0;
  return {
    firstStored: stored[0]?.at ?? 0,
    lastStored: stored.find(({ count }) => count === versions)?.at ?? 0,
    end: performance.now() - start,
    versions,
  };
}

/** Some files of the generated country are no reports: 1 says so. */
async function succeed(child: Parameters<typeof ended>[0]): Promise<void> {
  const { exit, printed } = await ended(child);
  if (exit !== 0 && exit !== 1) throw new Error(`exit ${exit}: ${printed}`);
}
