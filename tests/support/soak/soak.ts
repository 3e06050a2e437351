import { fork } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { exampleReport } from "#features/report-check/portal/check-report/example-report.ts";
import { buildServer, runServer } from "../built-server.ts";
import { megabytesOf } from "./memory.ts";
import { formOf, multipartType, send } from "./send.ts";

/** What was seen while an attacker did everything at once. */
export interface Soaked {
  readonly seconds: number;
  /** Milliseconds of `GET /`, asked by another client all the time, in rising order. */
  readonly waits: readonly number[];
  /** Of these, how many were not answered with the page. */
  readonly failed: number;
  /** Documents that the other client had checked, and how many of them were not. */
  readonly checks: number;
  readonly unchecked: number;
  readonly peakMegabytes: number;
  /** By attack and status: how often. */
  readonly answers: Readonly<Record<string, number>>;
}

const other = "127.0.0.2";

/** Runs the real server, lets an attacker do all that once stopped it, and asks as another client meanwhile. */
export async function soak(seconds: number): Promise<Soaked> {
  const folder = mkdtempSync(join(tmpdir(), "tongming-soak-"));
  chmodSync(folder, 0o755); // root's server runs as another user
  const build = await buildServer();
  const environment = { DATA_DIR: folder, DEMONSTRATION: "on", RATE_LIMIT_PERCENT: "0" };
  try {
    const served = await runServer(build, { ...environment, LOG_LEVEL: "error" });
    try {
      await filled(served.origin);
      return await soaked(served.origin, { pid: served.server.pid ?? 0, seconds });
    } finally {
      await served.stop();
    }
  } finally {
    for (const made of [folder, build]) rmSync(made, { recursive: true, force: true });
  }
}

/** Until the demonstration is there to be read. */
async function filled(origin: string): Promise<void> {
  for (let second = 0; second < 120; second += 1) {
    const { text } = await send({ origin, from: other, path: "/open-data/reports.ndjson" });
    if (text.split("\n").length > 100) return;
    await sleep(1000);
  }
  throw new Error("the demonstration was not loaded within two minutes");
}

async function soaked(
  origin: string,
  { pid, seconds }: { readonly pid: number; readonly seconds: number },
): Promise<Soaked> {
  const end = await attack(origin);
  const until = performance.now() + seconds * 1000;
  const isOver = () => performance.now() > until;
  let peakMegabytes = 0;
  const [pages, checks] = await Promise.all([
    asked(isOver, 50, () => send({ origin, from: other, path: "/" })),
    asked(isOver, 2000, () => {
      const body = formOf([["text", exampleReport]]);
      const path = "/annual-reports/check";
      return send({ origin, from: other, path, type: multipartType, body });
    }),
    asked(isOver, 250, async () => {
      peakMegabytes = Math.max(peakMegabytes, megabytesOf(pid));
      return { status: 200, milliseconds: 0 };
    }),
  ]);
  return {
    seconds,
    waits: pages.map(({ milliseconds }) => Math.round(milliseconds)).sort((a, b) => a - b),
    failed: pages.filter(({ status }) => status !== 200).length,
    checks: checks.length,
    unchecked: checks.filter(({ status }) => status !== 200).length,
    peakMegabytes: Math.round(peakMegabytes),
    answers: await end(),
  };
}

/** Lets the other process begin; its answers when it is told to end. */
async function attack(origin: string) {
  const program = fileURLToPath(new URL("./attacking-process.ts", import.meta.url));
  const child = fork(program, [origin]);
  await once(child, "message");
  return async (): Promise<Readonly<Record<string, number>>> => {
    child.send("end");
    const [answers] = await once(child, "message");
    return Answers.parse(answers);
  };
}

const Answers = z.record(z.string(), z.number());

type Answer = Pick<Awaited<ReturnType<typeof send>>, "status" | "milliseconds">;

async function asked(
  isOver: () => boolean,
  pause: number,
  ask: () => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  while (!isOver()) {
    answers.push(await ask());
    await sleep(pause);
  }
  return answers;
}
