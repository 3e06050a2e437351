import { Worker } from "node:worker_threads";
import { afterEach, expect, test } from "vitest";
import { newWorkerPool, type WorkerPool } from "./worker-pool.ts";

/** Answers a number doubled after that many milliseconds; "spin" never ends, "throw" fails. */
const program = `
const { parentPort } = require("node:worker_threads");
parentPort.on("message", (job) => {
  if (job === "spin") for (;;) {}
  if (job === "throw") throw new Error("broken");
  setTimeout(() => parentPort.postMessage(job * 2), job);
});`;

type Pool = WorkerPool<number | string, number>;
const pools: Pool[] = [];

function poolOf(settings: { size: number; queue: number; timeout: number }): Pool {
  const start = () => new Worker(program, { eval: true });
  const pool: Pool = newWorkerPool({ start, ...settings });
  pools.push(pool);
  return pool;
}

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.stop()));
});

test("more jobs than workers are answered in turn", async () => {
  const pool = poolOf({ size: 2, queue: 10, timeout: 20_000 });
  const answers = await Promise.all([1, 2, 3, 4, 5].map((job) => pool.run(job)));
  expect(answers.map((answer) => answer.ok && answer.value)).toEqual([2, 4, 6, 8, 10]);
});

test("a job beyond the queue is refused as busy", async () => {
  const pool = poolOf({ size: 1, queue: 1, timeout: 20_000 });
  const accepted = [pool.run(50), pool.run(1)];
  expect(await pool.run(1)).toEqual({ ok: false, error: { kind: "busy" } });
  expect((await Promise.all(accepted)).every(({ ok }) => ok)).toBe(true);
  expect((await pool.run(1)).ok).toBe(true);
});

test("a job that never ends is refused after the limit, and the next one gets a new worker", async () => {
  const pool = poolOf({ size: 1, queue: 1, timeout: 1500 });
  const spun = await pool.run("spin");
  expect(spun).toEqual({ ok: false, error: { kind: "too-slow", milliseconds: 1500 } });
  expect(await pool.run(3)).toEqual({ ok: true, value: 6 });
});

test("time spent waiting counts", async () => {
  const pool = poolOf({ size: 1, queue: 2, timeout: 1000 });
  const [, second] = await Promise.all([pool.run("spin"), pool.run("spin")]);
  expect(second).toMatchObject({ ok: false, error: { kind: "too-slow" } });
});

test("a worker that fails rejects its job, and the next one gets a new worker", async () => {
  const pool = poolOf({ size: 1, queue: 1, timeout: 20_000 });
  await expect(pool.run("throw")).rejects.toThrow("broken");
  expect(await pool.run(3)).toEqual({ ok: true, value: 6 });
});

test("a stop does not wait for ever where a worker has just answered", async () => {
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const answering = `
const { parentPort, workerData } = require("node:worker_threads");
parentPort.on("message", (job) => {
  parentPort.postMessage(job * 2);
  Atomics.store(workerData, 0, 1);
  Atomics.notify(workerData, 0);
});`;
  const start = () => new Worker(answering, { eval: true, workerData: flag });
  const pool: Pool = newWorkerPool({ start, size: 1, queue: 1, timeout: 20_000 });
  const answer = pool.run(4);
  // This thread sleeps until the answer is on its way, so it is taken between the order to end and the end.
  await new Promise((resolve) => setImmediate(resolve));
  Atomics.wait(flag, 0, 0, 10_000);
  await pool.stop();
  expect(await answer).toEqual({ ok: true, value: 8 });
});

test("a stopped pool takes no job and starts no worker", async () => {
  let started = 0;
  const start = () => {
    started += 1;
    return new Worker(program, { eval: true });
  };
  const pool: Pool = newWorkerPool({ start, size: 2, queue: 2, timeout: 20_000 });
  await pool.run(1);
  await pool.stop();
  expect(await pool.run(1)).toEqual({ ok: false, error: { kind: "busy" } });
  expect(started).toBe(1);
});

test("a worker keeps nothing of the jobs it has done", async () => {
  const workers: Worker[] = [];
  const start = () => {
    const worker = new Worker(program, { eval: true });
    workers.push(worker);
    return worker;
  };
  const pool: Pool = newWorkerPool({ start, size: 1, queue: 20, timeout: 20_000 });
  pools.push(pool);
  const listeners = () =>
    workers.map((worker) =>
      ["message", "error", "exit"].map((event) => worker.listenerCount(event)),
    );
  await pool.run(1);
  const afterOne = listeners();
  await Promise.all(Array.from({ length: 20 }, () => pool.run(1)));
  expect(workers).toHaveLength(1);
  expect(listeners()).toEqual(afterOne);
});
