import type { CommandRecord } from "./command-line/command.ts";

/**
 * A room of the program, and all that it offers. Applications import this record and nothing else of the room; what is
 * heavy is loaded when it is asked for, so that the command line, which knows every room, starts at once.
 */
export interface Feature {
  /** The folder's name. */
  readonly name: string;
  /** Commands of the command line. */
  readonly commands?: readonly CommandRecord[];
}

/** Declares a room. */
export function feature(record: Feature): Feature {
  return record;
}
