import { cpSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { runServer, type Served } from "#tests/support/built-server.ts";
import type { Random } from "#tests/support/generator/random.ts";
import { newInstallation } from "./installation.ts";
import type { OfficeGround, Writer } from "./office-ground.ts";
import { officeFaults } from "./office-state.ts";

export interface OfficeRoundGiven {
  readonly ground: OfficeGround;
  /** The folder of the built server. */
  readonly build: string;
  readonly random: Random;
}

export interface OfficeRoundResult {
  /** Acts that somebody was told are done. */
  readonly acknowledged: number;
  /** Acts that were under way when something was killed, and of which nobody was told anything. */
  readonly unanswered: number;
  readonly faults: readonly string[];
}

/** People write in the office while first the server and then the database is killed, each at a random moment. */
export async function officeRound(given: OfficeRoundGiven): Promise<OfficeRoundResult> {
  const { ground, build, random } = given;
  const installation = newInstallation(ground.folder);
  const { folder } = installation;
  cpSync(join(ground.folder, "keys"), join(folder, "keys"), { recursive: true });
  const start = () =>
    runServer(build, { DATA_DIR: folder, LOG_LEVEL: "silent", DEMONSTRATION: "off" });
  const desk = newDesk();
  const stopped: Promise<void>[] = [];
  let served: Served | undefined;
  try {
    served = await start();
    desk.origin = served.origin;
    for (const writer of ground.writers) stopped.push(write(desk, writer, ground.colleague));
    await writesFor(desk, 200 + random.fraction() * 1500);
    await killed(served);
    served = await start();
    desk.origin = served.origin;
    await writesFor(desk, 200 + random.fraction() * 1500);
    const pid = installation.serverPid();
    if (pid === undefined) throw new Error("there is no database to kill");
    process.kill(pid, "SIGKILL");
    // The server brings its database back, and people go on.
    await writesFor(desk, 200);
  } finally {
    desk.isOver = true;
    await Promise.all(stopped);
    await served?.stop();
  }
  try {
    const found = await officeFaults(folder, desk.acknowledged);
    const { acknowledged, unanswered, faults } = desk;
    return { acknowledged: acknowledged.size, unanswered, faults: [...faults, ...found] };
  } finally {
    installation.remove();
  }
}

/** What the writers share. */
interface Desk {
  origin: string;
  isOver: boolean;
  readonly acknowledged: Set<string>;
  unanswered: number;
  readonly faults: string[];
}

function newDesk(): Desk {
  return { origin: "", isOver: false, acknowledged: new Set(), unanswered: 0, faults: [] };
}

let acts = 0;

async function write(desk: Desk, writer: Writer, toPersonId: number): Promise<void> {
  while (!desk.isOver) {
    acts += 1;
    const reason = `act ${acts}`;
    const status = await delegate(desk.origin, writer, { toPersonId, reason });
    if (status === 201) desk.acknowledged.add(reason);
    else if (status === undefined || status >= 500) desk.unanswered += 1;
    else desk.faults.push(`${reason} was answered with ${status}`);
    if (status !== 201) await sleep(50);
  }
}

async function delegate(
  origin: string,
  { cookie, roleId }: Writer,
  asked: { readonly toPersonId: number; readonly reason: string },
): Promise<number | undefined> {
  try {
    const answer = await fetch(`${origin}/api/delegations`, {
      method: "POST",
      headers: { cookie, "content-type": "application/json", "sec-fetch-site": "same-origin" },
      body: JSON.stringify({ roleId, fromOn: "2026-01-01", untilOn: "2099-12-31", ...asked }),
      signal: AbortSignal.timeout(30_000),
    });
    await answer.text();
    return answer.status;
  } catch {
    return undefined;
  }
}

/** From the next act that is acknowledged on, so many milliseconds. */
async function writesFor(desk: Desk, milliseconds: number): Promise<void> {
  const before = desk.acknowledged.size;
  const until = Date.now() + 90_000;
  while (desk.acknowledged.size === before) {
    if (Date.now() > until) throw new Error("nobody can write any more");
    await sleep(5);
  }
  await sleep(milliseconds);
}

async function killed({ server }: Served): Promise<void> {
  const gone = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGKILL");
  await gone;
}
