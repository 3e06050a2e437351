import { frameValue, lengthsIn, prefixLength } from "./frames.ts";

/** A frame that has begun: room for all of it, and how much of that is there. */
interface Begun {
  readonly body: Uint8Array;
  readonly dataLength: number;
  filled: number;
}

/** Puts frames together from the pieces in which they come, and hands on the value of each. */
export class FrameStream {
  readonly #longest: number;
  readonly #take: (value: unknown) => void;
  /** The beginning of a prefix. */
  #rest: Uint8Array = new Uint8Array(0);
  #begun: Begun | undefined;

  /** `longest`: bytes of a frame; a longer one throws before room is made for it. */
  constructor(longest: number, take: (value: unknown) => void) {
    this.#longest = longest;
    this.#take = take;
  }

  push(piece: Uint8Array): void {
    let left = this.#rest.length > 0 ? Buffer.concat([this.#rest, piece]) : piece;
    this.#rest = new Uint8Array(0);
    while (left.length > 0) {
      if (this.#begun) left = this.#fill(this.#begun, left);
      else if (left.length < prefixLength) {
        this.#rest = left;
        return;
      } else left = this.#begin(left);
    }
  }

  /** A frame that lies whole in one piece is not copied. */
  #begin(piece: Uint8Array): Uint8Array {
    const { data, arrays } = lengthsIn(piece);
    if (data + arrays > this.#longest) throw new RangeError(`a frame of ${data + arrays} bytes`);
    const end = prefixLength + data + arrays;
    if (piece.length >= end) {
      this.#take(frameValue(piece.subarray(prefixLength, end), data));
      return piece.subarray(end);
    }
    this.#begun = { body: Buffer.allocUnsafeSlow(data + arrays), dataLength: data, filled: 0 };
    return piece.subarray(prefixLength);
  }

  #fill(begun: Begun, piece: Uint8Array): Uint8Array {
    const { body, dataLength, filled } = begun;
    const taken = piece.subarray(0, body.length - filled);
    body.set(taken, filled);
    begun.filled += taken.length;
    if (begun.filled === body.length) {
      this.#begun = undefined;
      this.#take(frameValue(body, dataLength));
    }
    return piece.subarray(taken.length);
  }
}
