import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

interface Job {
  readonly data: string;
  readonly resolve: (pdf: Uint8Array) => void;
  readonly reject: (fault: unknown) => void;
}

/** No more: each holds the faces and a compiler, some 150 MB. */
const most = Math.min(2, availableParallelism());

/**
 * Threads that compile PDF files, so that whoever serves is not held up and two files are made at once where there are two
 * cores. A second one begins when the first is busy. They stay for the next file and do not keep the process alive.
 */
export class WritingThreads {
  readonly #idle: Worker[] = [];
  readonly #waiting: Job[] = [];
  #count = 0;

  /** The PDF file of the template filled with `data` (JSON); rejects where the compiler fails. */
  write(data: string): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ data, resolve, reject });
      this.#begin();
    });
  }

  #begin(): void {
    if (this.#waiting.length === 0) return;
    const worker = this.#idle.pop() ?? this.#another();
    const job = worker && this.#waiting.shift();
    if (job) this.#run(worker, job);
  }

  #another(): Worker | undefined {
    if (this.#count === most) return undefined;
    this.#count += 1;
    // The thread's program stands beside this one, in the sources as in the bundle.
    const program = import.meta.url.endsWith(".ts")
      ? "./pdf-writing-thread.ts"
      : "./pdf-writing-thread.js";
    return new Worker(new URL(program, import.meta.url));
  }

  #run(worker: Worker, { data, resolve, reject }: Job): void {
    worker.ref();
    const fail = (fault: unknown) => {
      this.#count -= 1;
      reject(fault);
      this.#begin();
    };
    worker.once("error", fail);
    worker.once("message", (pdf: Uint8Array) => {
      worker.off("error", fail);
      worker.unref();
      this.#idle.push(worker);
      resolve(pdf);
      this.#begin();
    });
    worker.postMessage(data);
  }
}
