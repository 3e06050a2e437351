import { expect, test } from "vitest";
import { FrameStream } from "./frame-stream.ts";
import { frameOf } from "./frames.ts";

/** What comes out of the frames of these values when they come in pieces of so many bytes. */
function through(values: readonly unknown[], piece: number, longest = 1_000_000): unknown[] {
  const bytes = Buffer.concat(values.flatMap(frameOf));
  const taken: unknown[] = [];
  const stream = new FrameStream(longest, (value) => taken.push(value));
  for (let at = 0; at < bytes.length; at += piece) stream.push(bytes.subarray(at, at + piece));
  return taken;
}

const values: readonly unknown[] = [
  { text: "青岚县\u{20bb7}", number: 1.5, nothing: null, absent: undefined, list: [1, [2]] },
  new Map([["规章", new Set([1, 2])]]),
  {
    bytes: new Uint8Array([1, 2, 3]),
    more: [new Int32Array([-1, 70_000]), new Float64Array([0.5])],
  },
  { none: new Uint8Array(0) },
  "a",
];

test.each([1, 3, 8, 9, 100, 1_000_000])("values come through in pieces of %i bytes", (piece) => {
  expect(through(values, piece)).toEqual(values);
});

test("an array that shows a part of its buffer brings that part alone", () => {
  const part = new Uint8Array(1_000).fill(7).subarray(10, 20);
  expect(Buffer.concat(frameOf(part)).length).toBeLessThan(100);
  expect(through([part], 1)).toEqual([new Uint8Array(10).fill(7)]);
});

test("a frame longer than any answer is refused before there is room for it", () => {
  expect(() => through([new Uint8Array(2_000)], 8, 1_000)).toThrow("frame");
});

test("an array that would reach beyond its frame is refused", () => {
  const [prefix, data] = frameOf(new Uint8Array(100));
  const broken = Buffer.concat([prefix as Uint8Array, data as Uint8Array, new Uint8Array(50)]);
  broken.writeUInt32LE(50, 4);
  expect(() => new FrameStream(1_000, () => {}).push(broken)).toThrow(RangeError);
});

test("what cannot be copied is refused where it is sent", () => {
  expect(() => frameOf({ act: () => {} })).toThrow();
  expect(() => frameOf(new DataView(new ArrayBuffer(1)))).toThrow(TypeError);
});
