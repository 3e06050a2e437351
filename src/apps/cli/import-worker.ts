import { parentPort } from "node:worker_threads";
import { readForImport } from "#features/annual-reports/import/read-for-import.ts";

/** A file to be read: its own name and its bytes. */
export interface ImportJob {
  readonly name: string;
  readonly bytes: Uint8Array;
}

// One job a message, one answer a message: the pool in platform/jobs waits for it.
parentPort?.on("message", async ({ name, bytes }: ImportJob) =>
  parentPort?.postMessage(await readForImport(name, bytes)),
);
