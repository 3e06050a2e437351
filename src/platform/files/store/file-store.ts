import type { Result } from "#kernel/result.ts";

/** Where the bytes of files lie: on this machine's disk, or elsewhere. Rows of `stored_file` say what they are. */
export interface FileStore {
  /** Takes in a file under a name that nobody can guess; what is there is whole and durable. Nothing stays of one that is refused. */
  readonly put: (
    bytes: AsyncIterable<Uint8Array>,
    limit: number,
  ) => Promise<Result<PutFile, TooLarge>>;
  /** The bytes of a file, or of a part of it; rejects with `ENOENT` where there is none. */
  readonly get: (key: string, part?: FilePart) => AsyncIterable<Uint8Array>;
  /** As it was taken in, under the name it had: what a restore does. */
  readonly putBack: (key: string, bytes: AsyncIterable<Uint8Array>) => Promise<PutFile>;
  /** Takes a file away; one that is not there is no fault. */
  readonly discard: (key: string) => Promise<void>;
  /** Every file that lies there. */
  readonly list: () => AsyncIterable<ListedFile>;
}

export interface PutFile {
  readonly key: string;
  readonly size: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

export interface FilePart {
  readonly start: number;
  /** The last byte. */
  readonly end: number;
}

export interface ListedFile {
  readonly key: string;
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

export interface TooLarge {
  readonly kind: "too-large";
  readonly limit: number;
}

/** Names of files: 160 bits of chance. */
export const fileKey = /^[0-9a-f]{40}$/;
