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
      const endWatch = watch(worker, () => stop(err("too-much-inside")));
      const settle = (answer: PdfRead) => {
        endWatch();
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

/** Looks after a job twenty times a second; gives what ends the watch. */
function watch(worker: Worker, giveUp: () => void): () => void {
  const end = performance.now() + longest;
  const before = process.memoryUsage.rss();
  const growth = Math.min(mostGrowth, Math.max(leastGrowth, mostMemory - before));
  const timer = setInterval(async () => {
    const grown = process.memoryUsage.rss() - before;
    const isTooMuch = grown > 2 * growth || (grown > growth && (await isOwn(worker)));
    // The job may have ended while the thread was asked; it is at the next one then.
    if (!hasEnded && (isTooMuch || performance.now() > end)) giveUp();
  }, 50);
  let hasEnded = false;
  return () => {
    hasEnded = true;
    clearInterval(timer);
  };
}

/** What the thread holds when it reads ordinary files: PDF.js, its character maps, a file of 20 MB. */
const ordinary = 100 * megabyte;

/** Whether it is the thread that holds much: the process may have grown by what others do in it. */
async function isOwn(worker: Worker): Promise<boolean> {
  // A thread that has just ended cannot tell.
  const held = await worker.getHeapStatistics().catch(() => undefined);
  return held !== undefined && held.used_heap_size + held.external_memory > ordinary;
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
