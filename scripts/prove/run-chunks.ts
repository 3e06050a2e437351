import { type ChildProcess, fork } from "node:child_process";
import { Answer, type Task } from "./messages.ts";

export interface Chunk {
  readonly from: number;
  readonly tally: unknown;
  readonly peakMegabytes: number;
}

const workerFile = new URL("./worker.ts", import.meta.url).pathname;

/**
 * Runs the tasks of one property on several processes and hands over each chunk as it comes in.
 * Rejects, and ends every process, when the property throws or a process dies; the reason names the cases.
 */
export function runChunks(
  file: string,
  tasks: readonly Task[],
  { workers, onChunk }: { readonly workers: number; readonly onChunk: (chunk: Chunk) => void },
): Promise<void> {
  const queue = [...tasks];
  const children: ChildProcess[] = [];
  const stop = () => {
    for (const child of children) child.kill("SIGKILL");
  };
  const running = Array.from({ length: Math.min(workers, tasks.length) }, () =>
    runWorker(file, {
      next: () => queue.shift(),
      onChunk,
      started: (child) => children.push(child),
    }),
  );
  return Promise.all(running)
    .then(() => undefined)
    .finally(stop);
}

interface Work {
  readonly next: () => Task | undefined;
  readonly onChunk: (chunk: Chunk) => void;
  readonly started: (child: ChildProcess) => void;
}

function runWorker(file: string, { next, onChunk, started }: Work): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const child = fork(workerFile, [file]);
  let task: Task | undefined;
  const goOn = () => {
    task = next();
    if (task) child.send(task);
    else resolve();
  };
  child.on("message", (message) => {
    const answer = Answer.parse(message);
    if ("fault" in answer) {
      reject(new Error(`cases ${task?.from} to ${task?.to} threw: ${answer.fault}`));
    } else {
      if ("tally" in answer) onChunk(answer);
      goOn();
    }
  });
  child.on("error", reject);
  child.on("exit", (code, signal) => {
    reject(new Error(`the process died in cases ${task?.from} to ${task?.to}: ${signal ?? code}`));
  });
  started(child);
  return promise;
}
