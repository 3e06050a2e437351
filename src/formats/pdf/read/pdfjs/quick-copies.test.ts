import { expect, test } from "vitest";
import { quickCopy } from "./quick-copies.ts";

/** With the type of what it copies. */
const copyOf = quickCopy as typeof structuredClone;

class Glyph {
  readonly unicode = "民";
  readonly width = 1000;
  readonly vmetric = null;
  get isWide(): boolean {
    return true;
  }
}

const values: readonly (readonly [string, unknown])[] = [
  ["text, numbers and nothing", ["民", 1, Number.NaN, true, null, undefined]],
  ["lists in objects", { fnArray: [1, 2], argsArray: [[0.5, [1]], null] }],
  ["an object of a class loses its class and its getters", [new Glyph()]],
  ["a map, a set, a date", [new Map([[1, { a: 1 }]]), new Set([1]), new Date(0)]],
  ["bytes", { data: new Uint8Array([1, 2]), path: new Float32Array([0.5]) }],
  ["an error", new RangeError("no")],
];

test.each(values)("%s are copied as by structuredClone", (_, value) => {
  const copy = copyOf(value);
  expect(copy).toStrictEqual(structuredClone(value));
  expect(copy).not.toBe(value);
});

test("a copy has lists of its own", () => {
  const operators = [1, 2];
  const copy = copyOf({ operators });
  operators.length = 0;
  expect(copy.operators).toEqual([1, 2]);
});

test("what stands twice is copied once, and a circle stays one", () => {
  const glyph: Record<string, unknown> = { unicode: "民" };
  glyph.accent = { of: glyph };
  const copy = copyOf([glyph, glyph]);
  expect(copy[0]).toBe(copy[1]);
  expect(copy[0]).toMatchObject({ accent: { of: copy[0] } });
  expect(copy[0]).not.toBe(glyph);
});

test("bytes that are handed over are not copied, others are", () => {
  const [moved, kept] = [new Uint8Array(4), new Uint8Array(4)];
  const copy = copyOf({ moved, kept }, { transfer: [moved.buffer] });
  expect(copy.moved).toBe(moved);
  expect(copy.kept).not.toBe(kept);
});

test("what is nested deeper than any file is left to the original", () => {
  const deep = Array.from({ length: 500 }).reduce<unknown[]>((inner) => [inner], ["end"]);
  expect(copyOf(deep)).toEqual(deep);
});

test("a function cannot be copied", () => {
  expect(() => copyOf({ act: () => undefined })).toThrow();
});
