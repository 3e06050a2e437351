import { type ChildProcess, type ForkOptions, fork } from "node:child_process";

/** What came of reading one file in a process of its own. */
export interface FileRead {
  readonly refused: boolean;
  readonly fault: string | undefined;
  /** Of a processor: by the clock it takes as long as the machine is busy. */
  readonly milliseconds: number;
  /** The most the process ever held. */
  readonly peakMegabytes: number;
}

/** A process that reads files, one at a time, and is begun anew when one of them ends it. */
export interface Apart {
  readonly read: (bytes: Uint8Array) => Promise<FileRead>;
  readonly stop: () => void;
}

const file = new URL("reading-process.ts", import.meta.url);

/** The settings under which the program reads a stranger's file. */
const asProgram: ForkOptions = {
  serialization: "advanced",
  execArgv: ["--max-old-space-size=512", "--max-semi-space-size=16"],
  env: { ...process.env, MALLOC_ARENA_MAX: "2" },
};

/** No file takes a tenth of this on a machine of its own; one that does hangs, and its process is ended. */
const patience = 120_000;

/** Megabytes beyond which the program uses a process no more. */
const worn = 320;

/** Starts a process that reads files, so that what is measured is the reading alone. */
export function readApart(): Apart {
  let child: ChildProcess | undefined;
  return {
    read: (bytes) => {
      child ??= fork(file, asProgram);
      const { promise, resolve } = Promise.withResolvers<FileRead>();
      const running = child;
      const over = (read: FileRead) => {
        clearTimeout(timer);
        running.off("message", answered);
        running.off("exit", ended);
        resolve(read);
      };
      const answered = (message: FileRead) => {
        over(message);
        if (message.peakMegabytes > worn) {
          child = undefined;
          running.kill();
        }
      };
      const ended = (code: number | null, signal: string | null) => {
        child = undefined;
        over({
          refused: false,
          fault: `the process ended: ${signal ?? code}`,
          milliseconds: 0,
          peakMegabytes: 0,
        });
      };
      const timer = setTimeout(() => running.kill("SIGKILL"), patience);
      running.on("message", answered);
      running.on("exit", ended);
      running.send(bytes);
      return promise;
    },
    stop: () => child?.kill(),
  };
}
