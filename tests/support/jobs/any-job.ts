/** The program of a job's process that does whatever a test tells it. */
import { spawnSync } from "node:child_process";
import { pbkdf2Sync } from "node:crypto";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { serveJobs } from "#platform/jobs/serve-jobs.ts";

export type AnyJob =
  | { readonly act: "double"; readonly number: number; readonly after: number }
  | { readonly act: "echo"; readonly bytes: Uint8Array }
  | { readonly act: "keep"; readonly megabytes: number }
  | { readonly act: "read" | "write"; readonly path: string }
  | { readonly act: "connect"; readonly host: string; readonly port: number }
  | { readonly act: Harm | "who" };

export type Harm =
  | "loop"
  | "loop in native code"
  | "wait for ever"
  | "grow"
  | "grow outside of the heap"
  | "throw"
  | "throw later"
  | "exit"
  | "spawn"
  | "start a thread";

/** What a process is allowed, as it sees it itself. */
export interface Who {
  readonly pid: number;
  readonly user: number | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly settings: unknown;
}

const kept: Uint8Array[] = [];

function who(settings: unknown): Who {
  return {
    pid: process.pid,
    user: process.getuid?.(),
    environment: { ...process.env },
    settings,
  };
}

const harm: Readonly<Record<Harm, () => unknown>> = {
  loop: () => {
    for (;;);
  },
  "loop in native code": () => pbkdf2Sync("a", "b", 2_000_000_000, 64, "sha512"),
  "wait for ever": () => wait(1_000_000_000),
  grow: () => {
    const grown: number[][] = [];
    for (;;) grown.push(new Array<number>(10_000).fill(0.5));
  },
  "grow outside of the heap": () => {
    const grown: Uint8Array[] = [];
    for (;;) grown.push(new Uint8Array(1_000_000).fill(1));
  },
  throw: () => {
    throw new Error("broken");
  },
  "throw later": () => {
    setImmediate(() => {
      throw new Error("broken later");
    });
    return wait(10_000);
  },
  exit: () => process.exit(3),
  spawn: () => spawnSync("/bin/true").status,
  "start a thread": () => new Worker("", { eval: true }),
};

serveJobs((settings: unknown) => async (job: AnyJob): Promise<unknown> => {
  switch (job.act) {
    case "double":
      await wait(job.after);
      return job.number * 2;
    case "echo":
      return job.bytes;
    case "keep":
      kept.push(new Uint8Array(job.megabytes * 1_000_000).fill(1));
      return kept.length;
    case "read":
      return readFileSync(job.path, "utf8");
    case "write":
      return writeFileSync(job.path, "written");
    case "connect":
      return once(connect(job.port, job.host), "connect").then(() => "connected");
    case "who":
      return who(settings);
    default:
      return harm[job.act]();
  }
});
