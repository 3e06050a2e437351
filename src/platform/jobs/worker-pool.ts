import type { Worker } from "node:worker_threads";
import { err, ok, type Result } from "#kernel/result.ts";

export type JobRefused =
  | { readonly kind: "busy" }
  | { readonly kind: "too-slow"; readonly milliseconds: number };

export interface PoolSettings {
  /** Makes a worker that answers each message with one message. */
  readonly start: () => Worker;
  readonly size: number;
  /** Jobs that may wait; the next is refused as `busy`. */
  readonly queue: number;
  /** Milliseconds from acceptance to answer, waiting included. */
  readonly timeout: number;
}

export interface WorkerPool<Job, Answer> {
  /** Rejects when the worker fails: that is a fault, not a refusal. */
  readonly run: (job: Job) => Promise<Result<Answer, JobRefused>>;
  /** Ends every worker; jobs that wait, and those that come later, are refused as `busy`, and those under way reject. */
  readonly stop: () => Promise<void>;
}

interface Waiting<Job, Answer> {
  readonly job: Job;
  readonly until: number;
  readonly settle: (answer: Result<Answer, JobRefused>) => void;
  readonly fail: (cause: unknown) => void;
}

/**
 * A few workers that take jobs in turn, so that a slow document never holds up the server. A job that
 * is not answered in time is refused and its worker ended; the next job gets a new one.
 */
export function newWorkerPool<Job, Answer>(settings: PoolSettings): WorkerPool<Job, Answer> {
  const idle: Worker[] = [];
  const busy = new Set<Worker>();
  const queue: Waiting<Job, Answer>[] = [];
  let stopped = false;

  const hasRoom = () => !stopped && (busy.size < settings.size || queue.length < settings.queue);

  const fresh = () => {
    const worker = settings.start();
    worker.on("error", () => {}); // an ended worker may still report; nobody waits for it
    return worker;
  };

  const next = () => {
    while (busy.size < settings.size) {
      const waiting = queue.shift();
      if (!waiting) return;
      const worker = idle.pop() ?? fresh();
      busy.add(worker);
      give<Job, Answer>(worker, waiting, settings.timeout).then((reusable) => {
        busy.delete(worker);
        if (reusable && !stopped) idle.push(worker);
        else void worker.terminate();
        next();
      }, waiting.fail);
    }
  };

  return {
    run: (job) =>
      new Promise((settle, fail) => {
        if (!hasRoom()) return settle(err({ kind: "busy" }));
        queue.push({ job, until: performance.now() + settings.timeout, settle, fail });
        next();
      }),
    stop: async () => {
      stopped = true;
      for (const { settle } of queue.splice(0)) settle(err({ kind: "busy" }));
      await Promise.all([...idle.splice(0), ...busy].map((worker) => worker.terminate()));
    },
  };
}

/** Hands one job to a worker and settles it; answers whether the worker may be used again. */
function give<Job, Answer>(
  worker: Worker,
  { job, until, settle, fail }: Waiting<Job, Answer>,
  timeout: number,
): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (act: () => void, reusable: boolean) => {
      clearTimeout(timer);
      // Its own alone: whoever ends the worker waits for its exit.
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      act();
      resolve(reusable);
    };
    const timer = setTimeout(
      () => end(() => settle(err({ kind: "too-slow", milliseconds: timeout })), false),
      Math.max(0, until - performance.now()),
    );
    const onMessage = (answer: Answer) => end(() => settle(ok(answer)), true);
    const onError = (cause: unknown) => end(() => fail(cause), false);
    const onExit = () => end(() => fail(new Error("worker ended without an answer")), false);
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(job);
  });
}
