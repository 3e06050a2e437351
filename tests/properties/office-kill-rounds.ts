import { rmSync } from "node:fs";
import { buildServer } from "#tests/support/built-server.ts";
import { randomOf } from "#tests/support/generator/random.ts";
import { newOfficeGround, type OfficeGround } from "#tests/support/kill/office-ground.ts";
import { officeRound } from "#tests/support/kill/office-round.ts";
import type { Property } from "#tests/support/property.ts";

interface Tally {
  readonly rounds: number;
  readonly acknowledged: number;
  readonly unanswered: number;
  readonly faults: readonly string[];
}

const seed = 20_261_130;
const none: Tally = { rounds: 0, acknowledged: 0, unanswered: 0, faults: [] };

/** What somebody in the office was told is done stays done, whole, whatever dies. */
export const property: Property<Tally> = {
  name: "office-kill-rounds",
  says:
    "While four people write in the office, first the server and then its database is killed (kill -9) at a random moment; no act that was " +
    "acknowledged is lost, none is there without its event, its message and its mail in the queue, and the audit trail is whole.",
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
  report: ({ rounds, acknowledged, unanswered }) =>
    `${rounds} rounds, ${2 * rounds} kills. ${acknowledged.toLocaleString("en")} acts were acknowledged, all of them are there; ${unanswered.toLocaleString("en")} got no answer while server or database was away.`,
};

function merge(left: Tally, right: Tally): Tally {
  return {
    rounds: left.rounds + right.rounds,
    acknowledged: left.acknowledged + right.acknowledged,
    unanswered: left.unanswered + right.unanswered,
    faults: [...left.faults, ...right.faults].slice(0, 20),
  };
}

/** What every round of this process shares. */
interface Shared {
  readonly ground: OfficeGround;
  readonly build: string;
}

let shared: Promise<Shared> | undefined;
const made: string[] = [];

/** Removes what the rounds of this process share. */
export function clearOffice(): void {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
  shared = undefined;
}
process.once("exit", clearOffice);

async function round(number: number): Promise<Tally> {
  shared ??= share();
  const result = await officeRound({ ...(await shared), random: randomOf(seed, number) });
  const faults = result.faults.map((fault) => `round ${number}: ${fault}`);
  return { rounds: 1, ...result, faults };
}

async function share(): Promise<Shared> {
  const build = await buildServer({ screens: false });
  made.push(build);
  const ground = await newOfficeGround();
  made.push(ground.folder);
  return { ground, build };
}
