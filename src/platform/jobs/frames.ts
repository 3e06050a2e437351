import { DefaultDeserializer, DefaultSerializer } from "node:v8";

/**
 * What goes between this program and a job's process: plain data as V8 clones it, and behind it the bytes of every
 * array of bytes or numbers in it, which are handed over as they lie and not copied into a message first.
 */

/** Bytes before the data: its length, and that of all arrays behind it. */
export const prefixLength = 8;

/** Parts of one frame, to be written one after another. */
export function frameOf(value: unknown): readonly Uint8Array[] {
  const writer = new FrameWriter();
  writer.writeHeader();
  writer.writeValue(value);
  const data = writer.releaseBuffer();
  const prefix = Buffer.allocUnsafe(prefixLength);
  prefix.writeUInt32LE(data.length, 0);
  prefix.writeUInt32LE(
    writer.arrays.reduce((sum, { length }) => sum + length, 0),
    4,
  );
  return [prefix, data, ...writer.arrays];
}

/** The lengths that stand at the beginning of a frame. */
export function lengthsIn(prefix: Uint8Array): { readonly data: number; readonly arrays: number } {
  const view = new DataView(prefix.buffer, prefix.byteOffset, prefixLength);
  return { data: view.getUint32(0, true), arrays: view.getUint32(4, true) };
}

/** The value of a frame, given what stands behind its prefix; its arrays are parts of `body`. */
export function frameValue(body: Uint8Array, dataLength: number): unknown {
  const reader = new FrameParser(body, dataLength);
  reader.readHeader();
  return reader.readValue();
}

/** Kinds of arrays that are handed over, told by their place here; a `Buffer` comes back as the first. */
const kinds = [
  Uint8Array,
  Uint8ClampedArray,
  Int8Array,
  Uint16Array,
  Int16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
  Float64Array,
] as const;

class FrameWriter extends DefaultSerializer {
  readonly arrays: Uint8Array[] = [];

  /** Asked for each view of bytes. */
  _writeHostObject(array: unknown): void {
    const kind = kinds.findIndex((one) => array instanceof one);
    if (kind === -1 || !ArrayBuffer.isView(array)) throw new TypeError("no array to hand over");
    this.writeUint32(kind);
    this.writeUint32(array.byteLength);
    this.arrays.push(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  }
}

class FrameParser extends DefaultDeserializer {
  readonly #body: Uint8Array;
  #at: number;

  constructor(body: Uint8Array, dataLength: number) {
    super(body.subarray(0, dataLength));
    this.#body = body;
    this.#at = dataLength;
  }

  _readHostObject(): ArrayBufferView {
    const kind = kinds[this.readUint32()];
    const from = this.#at;
    this.#at += this.readUint32();
    if (!kind || this.#at > this.#body.length) throw new RangeError("no array of this frame");
    const { buffer, byteOffset } = this.#body;
    const bytes = new Uint8Array(buffer, byteOffset + from, this.#at - from);
    // Wider elements must not begin anywhere.
    return kind === Uint8Array ? bytes : new kind(Uint8Array.from(bytes).buffer);
  }
}
