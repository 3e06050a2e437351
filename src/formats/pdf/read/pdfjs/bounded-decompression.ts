import { inflateSync } from "node:zlib";
import { insideLimits } from "../../../limits.ts";

/**
 * One call of zlib with a limit in place of `DecompressionStream`: a font of a thousand drawn characters is a thousand small
 * streams, and waiting for each took longer than all else.
 */
export class BoundedInflate {
  /** Whether a stream of the file that is read would have been longer than any report's. */
  static hasMetTooMuch = false;

  readonly writable: object;
  readonly readable: AsyncIterable<Uint8Array>;

  constructor(format: string) {
    if (format !== "deflate") throw new TypeError(`no ${format} here`);
    let packed: Uint8Array = new Uint8Array(0);
    const write = async (bytes: Uint8Array) => {
      packed = bytes;
    };
    const ready = Promise.resolve();
    this.writable = { getWriter: () => ({ ready, write, close: () => ready }) };
    this.readable = {
      async *[Symbol.asyncIterator]() {
        yield inflate(packed);
      },
    };
  }
}

/** Throws where the data is broken: PDF.js then unpacks what it can. */
function inflate(packed: Uint8Array): Uint8Array {
  try {
    return inflateSync(packed, { maxOutputLength: insideLimits.partBytes });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    BoundedInflate.hasMetTooMuch = true;
    return new Uint8Array(0);
  }
}
