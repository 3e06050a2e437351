import { readSync } from "node:fs";
import { frameValue, lengthsIn, prefixLength } from "./frames.ts";

/** Bytes read at once where a frame is small. */
const pieceLength = 64 * 1024;

/** Reads frames from a file and waits for them without turning the event loop. */
export class FrameInput {
  readonly #file: number;
  readonly #piece = Buffer.allocUnsafeSlow(pieceLength);
  /** Bytes of the piece that came along with what was asked for. */
  #held = this.#piece.subarray(0, 0);

  constructor(file: number) {
    this.#file = file;
  }

  /** The value of the next frame; `undefined` when there are no more. */
  next(): unknown {
    const prefix = this.#take(prefixLength);
    if (!prefix) return undefined;
    const { data, arrays } = lengthsIn(prefix);
    const body = this.#take(data + arrays);
    return body && frameValue(body, data);
  }

  /** So many of the next bytes, in memory of their own; `undefined` where they end before. */
  #take(count: number): Uint8Array | undefined {
    const bytes = count < pieceLength ? Buffer.allocUnsafe(count) : Buffer.allocUnsafeSlow(count);
    let filled = 0;
    while (filled < count) {
      const read = this.#readInto(bytes.subarray(filled));
      if (read === 0) return undefined;
      filled += read;
    }
    return bytes;
  }

  /** What is long goes straight to its place. */
  #readInto(place: Uint8Array): number {
    if (this.#held.length === 0) {
      if (place.length >= pieceLength) return readSync(this.#file, place, 0, place.length, null);
      this.#held = this.#piece.subarray(0, readSync(this.#file, this.#piece));
    }
    const part = this.#held.subarray(0, place.length);
    place.set(part);
    this.#held = this.#held.subarray(part.length);
    return part.length;
  }
}
