import { inflateSync } from "node:zlib";
import { insideLimits } from "../../limits.ts";

/** What was met while reading that no report holds. */
export interface Unpacking {
  isTooMuch: boolean;
}

/**
 * Replaces `DecompressionStream` in the thread that reads PDF files, and nowhere else, by one call of zlib with a limit: a
 * font of a thousand drawn characters is a thousand small streams, and waiting for each took longer than all else.
 */
export function boundDecompression(): Unpacking {
  const unpacking: Unpacking = { isTooMuch: false };
  class BoundedInflate {
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
          yield inflate(packed, unpacking);
        },
      };
    }
  }
  Object.assign(globalThis, { DecompressionStream: BoundedInflate });
  return unpacking;
}

/** Throws where the data is broken: PDF.js then unpacks what it can. */
function inflate(packed: Uint8Array, unpacking: Unpacking): Uint8Array {
  try {
    return inflateSync(packed, { maxOutputLength: insideLimits.partBytes });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    unpacking.isTooMuch = true;
    return new Uint8Array(0);
  }
}
