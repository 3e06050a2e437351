import { pino } from "pino";
import { terminalText } from "#kernel/terminal-text.ts";
import type { LogLevel } from "../config/config.ts";

/** Structured log, one JSON object a line; never what a visitor typed or uploaded. */
export interface Log {
  readonly info: (fields: object, message: string) => void;
  readonly warn: (fields: object, message: string) => void;
  readonly error: (fields: object, message: string) => void;
}

/** Characters of lines that wait where nothing can be written; later ones are lost. */
const mostWaiting = 1024 * 1024;

/** Where lines go: standard output, unless a test names another file. */
const standardOutput = 1;

/**
 * A log on standard output, times as ISO 8601, what a terminal would obey escaped. Lines are written in batches, at the latest
 * after half a second and at the end of the program: a line alone costs as much as a cached page. Where they cannot be written
 * (a full disk) the program goes on without them; `onFault` is told once until they can be again.
 */
export function newLog(
  level: LogLevel,
  onFault: (fault: Error) => void,
  dest: number | string = standardOutput,
): Log {
  const batches = { sync: false, minLength: 8192, periodicFlush: 500, maxLength: mostWaiting };
  const output = pino.destination({ dest, ...batches });
  let isFailing = false;
  output.on("write", () => {
    isFailing = false;
  });
  output.on("error", (fault: Error) => {
    if (!isFailing) onFault(fault);
    isFailing = true;
  });
  // At the end of the program it would try for ever.
  const flushSync = output.flushSync.bind(output);
  output.flushSync = () => {
    if (!isFailing) flushSync();
  };
  const timestamp = pino.stdTimeFunctions.isoTime;
  return pino({ level, base: null, timestamp, hooks: { streamWrite: terminalText } }, output);
}

/** A log that keeps nothing, for tests and tools. */
export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };
