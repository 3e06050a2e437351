/** What a command reads from and writes to, so that a test can stand in for the terminal. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly out: (text: string) => void | Promise<void>;
  readonly err: (text: string) => void;
  /** Standard error as it is, for what moves the cursor: never for text of others. */
  readonly screen?: (text: string) => void;
}
