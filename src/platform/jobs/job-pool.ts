import { err, type Result } from "#kernel/result.ts";
import { JobPlace, type PlaceSettings } from "./job-place.ts";
import type { JobRefused, Waiting } from "./job-refused.ts";

export type { JobRefused } from "./job-refused.ts";

export interface PoolSettings<Job> extends PlaceSettings<Job> {
  /** Processes at most; one is started when a job finds none free. */
  readonly size: number;
  /** Jobs that may wait; the next is refused as `busy`. */
  readonly queue: number;
}

export interface JobPool<Job, Answer> {
  /**
   * Does a job. Rejects where no process can be started, and for `signal`, with its reason, as long as the job has not
   * begun: what has begun is answered or refused in its time.
   */
  readonly run: (job: Job, signal?: AbortSignal) => Promise<Result<Answer, JobRefused>>;
  /** Ends every process at once; jobs that wait or are under way, and those that come later, are refused as `busy`. */
  readonly stop: () => void;
}

/** How often processes are looked after while there is a job, in milliseconds. */
const period = 50;

/**
 * A few processes that do jobs in turn, each job within limits: what a document does to its process is that document's
 * refusal, and the next job gets a new process. They stay for the next job and do not keep this program alive.
 */
export function newJobPool<Job, Answer>(settings: PoolSettings<Job>): JobPool<Job, Answer> {
  const pool = new Pool<Job, Answer>(settings);
  return { run: (job, signal) => pool.run(job, signal), stop: () => pool.stop() };
}

class Pool<Job, Answer> {
  readonly #settings: PoolSettings<Job>;
  readonly #places = new Set<JobPlace<Job, Answer>>();
  readonly #queue: Waiting<Job, Answer>[] = [];
  #watch: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(settings: PoolSettings<Job>) {
    this.#settings = settings;
  }

  run(job: Job, signal?: AbortSignal): Promise<Result<Answer, JobRefused>> {
    return new Promise((resolve, reject) => {
      if (this.#isStopped || !this.#hasRoom()) return resolve(err({ kind: "busy" }));
      if (signal?.aborted) return reject(signal.reason);
      const settled =
        <Value>(act: (value: Value) => void) =>
        (value: Value) => {
          signal?.removeEventListener("abort", leave);
          act(value);
        };
      const waiting = { job, settle: settled(resolve), fail: settled(reject) };
      const leave = () => {
        const at = this.#queue.indexOf(waiting);
        if (at === -1) return;
        this.#queue.splice(at, 1);
        reject(signal?.reason);
      };
      signal?.addEventListener("abort", leave, { once: true });
      this.#queue.push(waiting);
      this.#next();
    });
  }

  stop(): void {
    this.#isStopped = true;
    for (const place of this.#places) place.stop();
    for (const { settle } of this.#queue.splice(0)) settle(err({ kind: "busy" }));
    this.#keepWatch();
  }

  #hasRoom(): boolean {
    const busy = [...this.#places].filter(({ isBusy }) => isBusy).length;
    const begins = this.#settings.size - busy;
    return this.#queue.length < this.#settings.queue + begins;
  }

  /** Gives what waits to the processes, one each before any gets a second, and starts as many as have something to do. */
  #next(): void {
    for (let place = this.#freest(); place; place = this.#freest()) {
      const waiting = this.#queue.shift();
      if (!waiting) break;
      place.give(waiting);
    }
    let starting = [...this.#places].filter(({ isReady }) => !isReady).length;
    for (
      ;
      starting < this.#queue.length && this.#places.size < this.#settings.size;
      starting += 1
    ) {
      this.#start();
    }
    this.#keepWatch();
  }

  #freest(): JobPlace<Job, Answer> | undefined {
    let freest: JobPlace<Job, Answer> | undefined;
    for (const place of this.#places) {
      if (place.room > (freest?.room ?? 0)) freest = place;
    }
    return freest;
  }

  #start(): void {
    const place = new JobPlace<Job, Answer>(this.#settings, {
      onFree: () => this.#next(),
      onEnd: (left, refuse) => {
        this.#places.delete(place);
        this.#queue.unshift(...left);
        const [first] = refuse ? this.#queue.splice(0, 1) : [];
        if (first) refuse?.(first);
        if (!this.#isStopped) this.#next();
      },
    });
    this.#places.add(place);
  }

  #keepWatch(): void {
    const hasJobs = this.#queue.length > 0 || [...this.#places].some(({ isBusy }) => isBusy);
    if (!hasJobs) {
      clearInterval(this.#watch);
      this.#watch = undefined;
      return;
    }
    this.#watch ??= setInterval(() => {
      const now = performance.now();
      for (const place of this.#places) place.look(now);
    }, period);
  }
}
