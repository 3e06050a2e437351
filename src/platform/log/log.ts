import { pino } from "pino";
import type { LogLevel } from "../config/config.ts";

/** Structured log, one JSON object a line; never what a visitor typed or uploaded. */
export interface Log {
  readonly info: (fields: object, message: string) => void;
  readonly warn: (fields: object, message: string) => void;
  readonly error: (fields: object, message: string) => void;
}

/**
 * A log on standard output, times as ISO 8601. Lines are written in batches, at the latest after half a second and at the
 * end of the program: a line alone costs as much as a cached page.
 */
export function newLog(level: LogLevel): Log {
  const output = pino.destination({ sync: false, minLength: 8192, periodicFlush: 500 });
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, output);
}

/** A log that keeps nothing, for tests and tools. */
export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };
