import { BoundedInflate } from "./bounded-decompression.ts";
import { boundedWork } from "./bounded-work.ts";
import { quickCopy } from "./quick-copies.ts";

/**
 * What PDF.js finds while it reads a file, most of it in place of Node's own: it asks for these wherever it runs, and with
 * them it is quick and bounded.
 */
const replacements = {
  DecompressionStream: BoundedInflate,
  boundedWork,
  structuredClone: quickCopy,
  // Without a page to show faces PDF.js would draw the outline of each character itself, which nobody looks at and which
  // took a fifth of the time.
  FontFace: class {
    readonly loaded = Promise.resolve(this);
  },
};

/** Does something with the globals that PDF.js is to find; afterwards they are Node's own again. */
export async function withPdfjsGlobals<Value>(act: () => Promise<Value>): Promise<Value> {
  const before = Object.keys(replacements).map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  for (const [name, value] of Object.entries(replacements)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  try {
    return await act();
  } finally {
    for (const [name, property] of before) {
      if (property) Object.defineProperty(globalThis, name, property);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}
