import { type ChildProcess, execFile } from "node:child_process";
import type { Socket } from "node:net";
import { constants } from "node:os";
import { FrameStream } from "./frame-stream.ts";
import { frameOf } from "./frames.ts";
import { launch, prlimit } from "./launch.ts";
import { answersTo, faults, jobsFrom, lifeline } from "./process-files.ts";
import { memoryOf } from "./process-memory.ts";
import { processorTimeOf } from "./process-time.ts";
import type { ProcessAnswer } from "./serve-jobs.ts";

/** How a process ended, and the last of what it printed as a fault. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
  /** Not by what it did, nor by us: an operator ended it, or the system in want of memory. */
  readonly isFromOutside: boolean;
}

export interface ProcessOwner<Answer> {
  /** It takes jobs: its program is loaded and its limits are set. */
  readonly onReady: () => void;
  readonly onAnswer: (answer: JobAnswer<Answer>) => void;
  /** Told once; nothing is told after it. */
  readonly onEnd: (ended: Ended) => void;
}

export type JobAnswer<Answer> = Exclude<ProcessAnswer<Answer>, { readonly kind: "loaded" }>;

export interface ProcessProgram {
  /** Path of a program that calls `serveJobs`. */
  readonly program: string;
  /** What it gets before its first job. */
  readonly settings: unknown;
}

/** Bytes that one answer may have: an original of 20 MB and all that is read of it. */
const longestAnswer = 128 * 1024 * 1024;

/** Characters kept of what a process prints as a fault. */
const longestSaid = 4_000;

/** Bytes of data beyond those of a process that is loaded: native code that asks for more is refused at once. */
const mostData = 768 * 1024 * 1024;

const signalsFromOutside = ["SIGKILL", "SIGTERM", "SIGINT", "SIGHUP", "SIGQUIT"] as const;

/** Its supervisor ends by such a signal, or tells of a process that did as shells do: by 128 and the signal's number. */
function isByOthers(code: number | null, signal: NodeJS.Signals | null): boolean {
  return signalsFromOutside.some((one) => signal === one || code === 128 + constants.signals[one]);
}

/** One process that does jobs. It keeps this program alive only while `hold` says so. */
export class JobProcess<Answer> {
  readonly #owner: ProcessOwner<Answer>;
  readonly #child: ChildProcess;
  readonly #streams: readonly Socket[];
  #pid: number | undefined;
  #said = "";
  #hasEnded = false;
  #isKilled = false;

  constructor({ program, settings }: ProcessProgram, owner: ProcessOwner<Answer>) {
    this.#owner = owner;
    this.#child = launch(program);
    this.#streams = [jobsFrom, faults, answersTo, lifeline].map((file) => this.#stream(file));
    this.#child.once("error", (fault) => this.#end(null, null, `${fault}`));
    this.#child.once("exit", (code, signal) => this.#end(code, signal, this.#said));
    // Whoever writes to a process that has just ended learns it from its end.
    for (const stream of this.#streams) stream.on("error", () => undefined);
    this.#listen();
    this.send(settings);
  }

  send(job: unknown): void {
    const jobs = this.#stream(jobsFrom);
    jobs.cork();
    for (const part of frameOf(job)) jobs.write(part);
    jobs.uncork();
  }

  /** Ends it at once, whatever it is doing. */
  kill(): void {
    if (this.#child.pid === undefined || this.#hasEnded) return;
    this.#isKilled = true;
    try {
      process.kill(-this.#child.pid, "SIGKILL");
    } catch {
      // it has just ended
    }
  }

  /** Bytes of memory it holds; 0 where the system does not say. */
  get memory(): number {
    return this.#pid === undefined ? 0 : memoryOf(this.#pid).resident;
  }

  /** Milliseconds for which it has had a processor; `undefined` where the system does not say. */
  get processorTime(): number | undefined {
    return this.#pid === undefined ? undefined : processorTimeOf(this.#pid);
  }

  hold(keepsAlive: boolean): void {
    for (const one of [this.#child, ...this.#streams]) keepsAlive ? one.ref() : one.unref();
  }

  #stream(file: number): Socket {
    return this.#child.stdio[file] as Socket; // each was asked for as a pipe
  }

  #listen(): void {
    const answers = new FrameStream(longestAnswer, (value) =>
      this.#take(value as ProcessAnswer<Answer>),
    );
    this.#stream(answersTo).on("data", (piece: Buffer) => {
      try {
        answers.push(piece);
      } catch (fault) {
        this.#said += `\n${fault}`;
        this.kill();
      }
    });
    // Its supervisor waits for us to let go.
    this.#stream(answersTo).once("close", () => this.#stream(lifeline).destroy());
    this.#stream(faults).on("data", (piece: Buffer) => {
      this.#said = `${this.#said}${piece}`.slice(-longestSaid);
    });
  }

  #take(answer: ProcessAnswer<Answer>): void {
    if (this.#hasEnded) return;
    if (answer.kind !== "loaded") this.#owner.onAnswer(answer);
    else if (this.#pid === undefined) this.#limit(answer.pid);
  }

  /** What may not be forbidden before its code is loaded: more memory, and writing to any file. */
  #limit(pid: number): void {
    this.#pid = pid;
    const limiting = prlimit();
    if (!limiting) {
      this.#begin();
      return;
    }
    const data = memoryOf(pid).data + mostData;
    execFile(limiting, [`--pid=${pid}`, "--fsize=0:0", `--data=${data}:${data}`], (fault) => {
      if (!fault) return this.#begin();
      this.#said += `\n${fault}`;
      this.kill();
    });
  }

  #begin(): void {
    if (this.#hasEnded) return;
    this.send("begin");
    this.#owner.onReady();
  }

  #end(code: number | null, signal: NodeJS.Signals | null, said: string): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    for (const stream of this.#streams) stream.destroy();
    const isFromOutside = !this.#isKilled && isByOthers(code, signal);
    this.#owner.onEnd({ code, signal, said, isFromOutside });
  }
}
