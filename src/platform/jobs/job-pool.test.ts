import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import type { AnyJob, Harm, Who } from "#tests/support/jobs/any-job.ts";
import { type JobPool, newJobPool, type PoolSettings } from "./job-pool.ts";
import { prlimit } from "./launch.ts";

const program = fileURLToPath(new URL("../../../tests/support/jobs/any-job.ts", import.meta.url));

type Pool = JobPool<AnyJob, unknown>;
const pools: Pool[] = [];

function poolOf(settings: Partial<PoolSettings<AnyJob>> = {}): Pool {
  const pool: Pool = newJobPool({
    program,
    settings: { given: "to each process" },
    size: 1,
    queue: 10,
    timeout: () => 20_000,
    ...settings,
  });
  pools.push(pool);
  return pool;
}

afterEach(() => {
  for (const pool of pools.splice(0)) pool.stop();
});

const double = (number: number, after = 0): AnyJob => ({ act: "double", number, after });

async function who(pool: Pool): Promise<Who> {
  const answer = await pool.run({ act: "who" });
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value as Who;
}

test("more jobs than processes are answered in turn, each to whoever asked", async () => {
  const pool = poolOf({ size: 2 });
  const answers = await Promise.all([1, 2, 3, 4, 5].map((number) => pool.run(double(number, 5))));
  expect(answers).toEqual([2, 4, 6, 8, 10].map((value) => ({ ok: true, value })));
});

test("jobs that are handed over ahead are answered in turn, too", async () => {
  const pool = poolOf({ ahead: 3, queue: 100 });
  const numbers = Array.from({ length: 50 }, (_, at) => at);
  const answers = await Promise.all(numbers.map((number) => pool.run(double(number))));
  expect(answers).toEqual(numbers.map((number) => ({ ok: true, value: number * 2 })));
});

test("bytes come back as they were, few or many", async () => {
  const pool = poolOf();
  for (const length of [0, 1, 65_535, 65_536, 65_537, 5_000_000]) {
    const bytes = Uint8Array.from({ length }, (_, at) => at % 251);
    const answer = await pool.run({ act: "echo", bytes });
    expect(answer.ok && Buffer.compare(answer.value as Uint8Array, bytes)).toBe(0);
  }
});

test("a job beyond the queue is refused as busy", async () => {
  const pool = poolOf({ queue: 1 });
  const accepted = [pool.run(double(1, 50)), pool.run(double(2))];
  expect(await pool.run(double(3))).toEqual({ ok: false, error: { kind: "busy" } });
  expect((await Promise.all(accepted)).every(({ ok }) => ok)).toBe(true);
  expect((await pool.run(double(3))).ok).toBe(true);
});

test("while a process is at a job no more may wait than the queue has", async () => {
  const pool = poolOf({ queue: 1 });
  await pool.run(double(0));
  const accepted = [pool.run(double(1, 50)), pool.run(double(2))];
  expect(await pool.run(double(3))).toEqual({ ok: false, error: { kind: "busy" } });
  expect((await Promise.all(accepted)).every(({ ok }) => ok)).toBe(true);
});

const harms: readonly { readonly harm: Harm; readonly refused: object }[] = [
  { harm: "loop", refused: { kind: "too-slow", milliseconds: 800 } },
  { harm: "loop in native code", refused: { kind: "too-slow", milliseconds: 800 } },
  { harm: "wait for ever", refused: { kind: "too-slow", milliseconds: 800 } },
  { harm: "throw", refused: { kind: "failed", message: expect.stringContaining("broken") } },
  { harm: "throw later", refused: { kind: "failed", message: expect.stringContaining("later") } },
  { harm: "exit", refused: { kind: "failed", message: expect.stringContaining("3") } },
];

test.each(harms)(
  "a job that would $harm is refused, and a new process does the next",
  async ({ harm, refused }) => {
    const pool = poolOf({ timeout: ({ act }) => (act === "double" ? 20_000 : 800) });
    const [refusal, next] = await Promise.all([pool.run({ act: harm }), pool.run(double(3))]);
    expect(refusal).toEqual({ ok: false, error: refused });
    expect(next).toEqual({ ok: true, value: 6 });
  },
);

test.each(["grow", "grow outside of the heap"] as const)(
  "a job that would %s is refused before it has 512 MB for long, and a new process does the next",
  async (harm) => {
    const pool = poolOf();
    const [refusal, next] = await Promise.all([pool.run({ act: harm }), pool.run(double(3))]);
    expect(refusal).toEqual({ ok: false, error: { kind: "too-much-memory", megabytes: 512 } });
    expect(next).toEqual({ ok: true, value: 6 });
  },
);

test.each(["SIGKILL", "SIGTERM"] as const)(
  "a job whose process somebody ends (%s) is told to come again, and a new process does the next",
  async (signal) => {
    const pool = poolOf();
    const { pid } = await who(pool);
    const ended = pool.run({ act: "wait for ever" });
    process.kill(pid, signal);
    expect(await ended).toEqual({
      ok: false,
      error: { kind: "busy", ended: expect.stringContaining("the process ended") },
    });
    expect(await pool.run(double(3))).toEqual({ ok: true, value: 6 });
  },
);

test("a pool that is stopped before its process is ready refuses who waits for it", async () => {
  const pool = poolOf();
  const waiting = pool.run(double(1));
  pool.stop();
  expect(await waiting).toEqual({ ok: false, error: { kind: "busy" } });
});

test("time in which a process has no processor does not count, but three times the limit by the clock do", async () => {
  const pool = poolOf({ timeout: () => 800 });
  expect(await pool.run(double(3, 1200))).toEqual({ ok: true, value: 6 });
  expect(await pool.run(double(3, 4000))).toMatchObject({ error: { kind: "too-slow" } });
});

test("time spent waiting does not count", async () => {
  const pool = poolOf({ timeout: () => 800 });
  const [, , third] = await Promise.all([
    pool.run({ act: "loop" }),
    pool.run({ act: "loop" }),
    pool.run(double(3)),
  ]);
  expect(third).toEqual({ ok: true, value: 6 });
});

test("what was handed over ahead of a job that is ended is done by the next process", async () => {
  const pool = poolOf({ ahead: 3, timeout: () => 800 });
  const answers = await Promise.all([
    pool.run(double(1)),
    pool.run({ act: "loop" }),
    pool.run(double(2)),
    pool.run({ act: "exit" }),
    pool.run(double(3)),
  ]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, false, true, false, true]);
});

test("a job that nobody waits for any more leaves the queue; one that has begun goes on", async () => {
  const pool = poolOf();
  await pool.run(double(1));
  const [begun, waiting] = [new AbortController(), new AbortController()];
  const first = pool.run(double(1, 200), begun.signal);
  const second = pool.run({ act: "exit" }, waiting.signal);
  begun.abort(new Error("gone"));
  waiting.abort(new Error("gone"));
  await expect(second).rejects.toThrow("gone");
  expect(await first).toEqual({ ok: true, value: 2 });
});

test("a pool that is stopped refuses what waits, what is under way and what comes later", async () => {
  const pool = poolOf();
  await pool.run(double(1));
  const jobs = [pool.run({ act: "loop" }), pool.run(double(1))];
  pool.stop();
  const busy = { ok: false, error: { kind: "busy" } };
  expect(await Promise.all([...jobs, pool.run(double(1))])).toEqual([busy, busy, busy]);
});

test("a program that cannot be loaded is a fault that each job tells", async () => {
  const pool = poolOf({ program: "/no/such/program.ts" });
  for (const job of [pool.run(double(1)), pool.run(double(2))]) {
    await expect(job).rejects.toThrow("Cannot find module");
  }
});

test("one process does many jobs, with the settings of its pool", async () => {
  const pool = poolOf();
  const [first, second] = [await who(pool), await who(pool)];
  expect(first.settings).toEqual({ given: "to each process" });
  expect(second.pid).toBe(first.pid);
});

test.skipIf(!prlimit())(
  "the system itself lets a process write to no file, whosever it is",
  async () => {
    const { pid } = await who(poolOf());
    expect(readFileSync(`/proc/${pid}/limits`, "utf8")).toMatch(/^Max file size +0 +0 /m);
  },
);

test("a process that a document left large is replaced", async () => {
  const pool = poolOf();
  const before = await who(pool);
  await pool.run({ act: "keep", megabytes: 350 });
  expect((await who(pool)).pid).not.toBe(before.pid);
});
