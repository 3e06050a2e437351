import { Worker } from "node:worker_threads";
import { err } from "#kernel/result.ts";
import type { PdfRead } from "./extract-pdf.ts";

/**
 * Reads files one after another in a thread of its own, which is stopped where a file takes it too long or too much
 * memory: within PDF.js nothing else can stop it. The thread stays for the next file and does not keep the process alive.
 */
export class ReadingThread {
  #worker: Worker | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  read(bytes: Uint8Array): Promise<PdfRead> {
    const answer = this.#queue.then(() => this.#ask(bytes));
    this.#queue = answer;
    return answer;
  }

  #ask(bytes: Uint8Array): Promise<PdfRead> {
    const worker = this.#worker ?? startWorker();
    this.#worker = worker;
    worker.ref();
    return new Promise((resolve) => {
      const stop = (answer: PdfRead) => {
        this.#worker = undefined;
        void worker.terminate();
        settle(answer);
      };
      const fail = (error: unknown) =>
        stop(err(isOutOfMemory(error) ? "too-much-inside" : "damaged"));
      const watch = watching(() => stop(err("too-much-inside")));
      const settle = (answer: PdfRead) => {
        clearInterval(watch);
        worker.removeAllListeners("message");
        worker.removeAllListeners("error");
        worker.on("error", () => undefined);
        worker.unref();
        resolve(answer);
      };
      worker.on("message", settle);
      worker.on("error", fail);
      worker.postMessage(bytes);
    });
  }
}

/** Milliseconds for one file; bytes that the process may grow by while it is read; megabytes of the thread's heap. */
const longest = 8_000;
const megabyte = 1024 * 1024;
const mostGrowth = 200 * megabyte;
/** What the process may reach, unless it is there already: memory of stopped threads is not all given back at once. */
const mostMemory = 380 * megabyte;
const leastGrowth = 100 * megabyte;
const mostHeap = 256;

function startWorker(): Worker {
  // The thread's program stands beside this one, in the sources as in the bundle.
  const program = import.meta.url.endsWith(".ts") ? "./pdf-thread.ts" : "./pdf-thread.js";
  const worker = new Worker(new URL(program, import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: mostHeap, maxYoungGenerationSizeMb: 32 },
    // Kept from ours and not taken up: to take it up would keep the process alive.
    stdout: true,
    stderr: true,
  });
  return worker;
}

/** Looks after a job twenty times a second. */
function watching(giveUp: () => void): NodeJS.Timeout {
  const end = performance.now() + longest;
  const before = process.memoryUsage.rss();
  const growth = Math.min(mostGrowth, Math.max(leastGrowth, mostMemory - before));
  return setInterval(() => {
    const grown = process.memoryUsage.rss() - before;
    if (performance.now() > end || grown > growth) giveUp();
  }, 50);
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
