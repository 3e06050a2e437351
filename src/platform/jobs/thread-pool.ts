import type { Worker } from "node:worker_threads";

export interface ThreadPool<Job, Answer> {
  /** Rejects when the thread fails. */
  readonly run: (job: Job) => Promise<Answer>;
  /** Ends every thread; jobs under way reject. */
  readonly stop: () => Promise<void>;
}

interface Waiting<Job, Answer> {
  readonly job: Job;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (fault: unknown) => void;
}

/**
 * At most `size` threads that do this program's own work, each job when its turn comes; `start` makes one that answers each
 * message with one message. What strangers sent belongs in a process of its own: `newJobPool`.
 */
export function newThreadPool<Job, Answer>(
  size: number,
  start: () => Worker,
): ThreadPool<Job, Answer> {
  const idle: Worker[] = [];
  const busy = new Set<Worker>();
  const queue: Waiting<Job, Answer>[] = [];

  const next = () => {
    while (busy.size < size) {
      const waiting = queue.shift();
      if (!waiting) return;
      const worker = idle.pop() ?? start();
      busy.add(worker);
      give(worker, waiting).then((isReusable) => {
        busy.delete(worker);
        if (isReusable) idle.push(worker);
        next();
      }, waiting.reject);
    }
  };

  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        queue.push({ job, resolve, reject });
        next();
      }),
    stop: async () => {
      await Promise.all([...idle, ...busy].map((worker) => worker.terminate()));
    },
  };
}

/** Hands one job to a thread and settles it; answers whether the thread may be used again. */
function give<Job, Answer>(
  worker: Worker,
  { job, resolve, reject }: Waiting<Job, Answer>,
): Promise<boolean> {
  return new Promise((done) => {
    const end = (act: () => void, isReusable: boolean) => {
      // Its own alone: whoever ends the thread waits for its exit.
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      act();
      done(isReusable);
    };
    const onMessage = (answer: Answer) => end(() => resolve(answer), true);
    const onError = (fault: unknown) => end(() => reject(fault), false);
    const onExit = () => end(() => reject(new Error("thread ended without an answer")), false);
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(job);
  });
}
