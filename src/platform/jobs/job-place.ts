import { err, ok } from "#kernel/result.ts";
import { type Ended, type JobAnswer, JobProcess, type ProcessProgram } from "./job-process.ts";
import type { JobRefused, Waiting } from "./job-refused.ts";
import { byTheClock } from "./time-allowed.ts";

export interface PlaceSettings<Job> extends ProcessProgram {
  /**
   * Milliseconds for a job, from when its process has it: of a processor, for a process stands back where others want it;
   * by the clock it has `byTheClock` times as many.
   */
  readonly timeout: (job: Job) => number;
  /** Jobs handed to a process beyond the one it is at, so that it need not wait for the next. */
  readonly ahead?: number;
}

interface PlaceOwner<Job, Answer> {
  /** It can take another job. */
  readonly onFree: () => void;
  /** Its process is no more; these jobs had not begun. One that was never ready did none: `refuse` tells who waits for it. */
  readonly onEnd: (
    left: readonly Waiting<Job, Answer>[],
    refuse?: (waiting: Waiting<Job, Answer>) => void,
  ) => void;
}

/** Milliseconds in which a process is ready. */
const longestStart = 60_000;

const megabyte = 1024 * 1024;
/** Memory of a process beyond which its job is refused, and beyond which it is not used again. */
const mostMemory = 512 * megabyte;
const wornMemory = 320 * megabyte;
/** Jobs after which a process is replaced. */
const wornJobs = 10_000;

/** One process of a pool with the jobs it was given; the first of them is under way. */
export class JobPlace<Job, Answer> {
  readonly #settings: PlaceSettings<Job>;
  readonly #owner: PlaceOwner<Job, Answer>;
  readonly #process: JobProcess<Answer>;
  readonly #given: Waiting<Job, Answer>[] = [];
  /** When the process was started, and from then on when the job under way began. */
  #since = performance.now();
  /** What it had had of a processor then. */
  #spent = 0;
  #isReady = false;
  #hasEnded = false;
  #isWorn = false;
  #done = 0;

  constructor(settings: PlaceSettings<Job>, owner: PlaceOwner<Job, Answer>) {
    this.#settings = settings;
    this.#owner = owner;
    this.#process = new JobProcess<Answer>(settings, {
      onReady: () => this.#begin(),
      onAnswer: (answer) => this.#answered(answer),
      onEnd: (ended) => this.#end(refusedBy(ended)),
    });
  }

  get isReady(): boolean {
    return this.#isReady;
  }

  get isBusy(): boolean {
    return this.#given.length > 0;
  }

  /** How many more jobs it can be given. */
  get room(): number {
    if (!this.#isReady || this.#isWorn) return 0;
    return 1 + (this.#settings.ahead ?? 0) - this.#given.length;
  }

  give(waiting: Waiting<Job, Answer>): void {
    if (this.#given.push(waiting) === 1) {
      this.#restart();
      this.#process.hold(true);
    }
    this.#process.send(waiting.job);
  }

  /** Refuses the job under way when it has gone beyond a limit. */
  look(now: number): void {
    const [first] = this.#given;
    const waited = now - this.#since;
    if (first) {
      const milliseconds = this.#settings.timeout(first.job);
      if (this.#taken(waited) > milliseconds) this.#end({ kind: "too-slow", milliseconds });
    } else if (!this.#isReady && waited > longestStart) {
      this.#end({ kind: "too-slow", milliseconds: longestStart });
    }
    const { memory } = this.#process;
    if (memory > mostMemory) {
      this.#end({ kind: "too-much-memory", megabytes: mostMemory / megabyte });
    }
    if (memory > wornMemory) this.#isWorn = true;
  }

  stop(): void {
    this.#end({ kind: "busy" });
  }

  /** Milliseconds that the job under way has taken, which has been there for so many. */
  #taken(waited: number): number {
    const spent = this.#process.processorTime;
    return spent === undefined ? waited : Math.max(spent - this.#spent, waited / byTheClock);
  }

  #restart(): void {
    this.#since = performance.now();
    this.#spent = this.#process.processorTime ?? 0;
  }

  #begin(): void {
    this.#isReady = true;
    this.#rest();
    this.#owner.onFree();
  }

  #answered(answer: JobAnswer<Answer>): void {
    if (this.#hasEnded) return;
    if (answer.kind === "threw") {
      this.#end({ kind: "failed", message: answer.message });
      return;
    }
    this.#given.shift()?.settle(ok(answer.answer));
    this.#restart();
    this.#done += 1;
    if (this.#done >= wornJobs) this.#isWorn = true;
    if (!this.isBusy) this.#rest();
    if (!this.#hasEnded) this.#owner.onFree();
  }

  /** Without a job it does not keep this program alive; one that has grown or worked long makes room for another. */
  #rest(): void {
    if (this.#isWorn || this.#process.memory > wornMemory) this.#end({ kind: "busy" });
    else this.#process.hold(false);
  }

  #end(refused: JobRefused): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.#process.kill();
    this.#given.shift()?.settle(err(refused));
    this.#owner.onEnd(this.#given.splice(0), this.#isReady ? undefined : neverBegun(refused));
  }
}

/** A process that was never ready is a fault of this program, unless somebody ended it. */
function neverBegun(refused: JobRefused) {
  return <Job, Answer>({ settle, fail }: Waiting<Job, Answer>): void =>
    refused.kind === "busy"
      ? settle(err(refused))
      : fail(new Error(`no process: ${JSON.stringify(refused)}`));
}

/** What native code and V8 say when they get no more memory. */
const outOfMemory = /out of memory|memory allocation of \d+ bytes failed|bad_alloc/i;

function refusedBy({ code, signal, said, isFromOutside }: Ended): JobRefused {
  if (outOfMemory.test(said)) {
    return { kind: "too-much-memory", megabytes: mostMemory / megabyte };
  }
  const message = `the process ended (${signal ?? code}) ${said.trim()}`.trim();
  return isFromOutside ? { kind: "busy", ended: message } : { kind: "failed", message };
}
