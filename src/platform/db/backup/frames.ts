/**
 * A backup before it is compressed: pieces, each a letter, the length as four bytes, and the content. `H`, `T`, `E`, `F`, `G`
 * and `Z` are JSON (see `manifest.ts`), `D` is data of the table or file begun last.
 */
export type FrameKind = "H" | "T" | "D" | "E" | "F" | "G" | "Z";

export interface Frame {
  readonly kind: FrameKind;
  readonly content: Buffer;
}

const endText = "tongming.backup end ";

/** Bytes of the end of a backup. */
export const fileEndSize: number = 8 + endText.length + 64;

/**
 * The end of a backup, behind what is compressed and with its hash: a frame that programs for Zstandard pass over. By it
 * the file is seen to be whole before anything else is done with it.
 */
export function fileEnd(compressedSha256: string): Buffer {
  const text = endText + compressedSha256;
  const frame = Buffer.alloc(fileEndSize);
  frame.writeUInt32LE(0x184d2a50, 0);
  frame.writeUInt32LE(text.length, 4);
  frame.write(text, 8, "latin1");
  return frame;
}

const headSize = 5;
/** Larger than any piece that is written: a length above it shows a file of another kind. */
const largest = 64 * 1024 * 1024;

/** One piece as bytes. */
export function frameBytes(kind: FrameKind, content: Uint8Array): Buffer {
  const bytes = Buffer.allocUnsafe(headSize + content.length);
  bytes.write(kind, 0, "latin1");
  bytes.writeUInt32BE(content.length, 1);
  bytes.set(content, headSize);
  return bytes;
}

/** Thrown where the bytes are no backup, or not a whole one. */
export class DamagedBackup extends Error {}

/** Cuts a stream of bytes into its pieces. Throws `DamagedBackup` where it is none of ours or ends in the middle. */
export async function* readFrames(source: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of source) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (let frame = firstFrame(rest); frame; frame = firstFrame(rest)) {
      yield frame;
      rest = rest.subarray(headSize + frame.content.length);
    }
  }
  if (rest.length > 0) throw new DamagedBackup("the file ends in the middle of a piece");
}

function firstFrame(bytes: Buffer): Frame | undefined {
  if (bytes.length < headSize) return undefined;
  const kind = bytes.toString("latin1", 0, 1);
  const length = bytes.readUInt32BE(1);
  if (!isKind(kind) || length > largest) throw new DamagedBackup("not a piece of a backup");
  if (bytes.length < headSize + length) return undefined;
  return { kind, content: bytes.subarray(headSize, headSize + length) };
}

function isKind(letter: string): letter is FrameKind {
  return "HTDEFGZ".includes(letter);
}
