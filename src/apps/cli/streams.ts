/** What a command reads from and writes to, so that a test can stand in for the terminal. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly out: (text: string) => void | Promise<void>;
  readonly err: (text: string) => void;
  /** Standard error as it is, for what moves the cursor: never for text of others. */
  readonly screen?: (text: string) => void;
}

/** One command of `tongming`: its arguments without its own name; answers the exit code (0, 1 or 2). */
export type Command = (args: readonly string[], streams: Streams) => Promise<number>;
