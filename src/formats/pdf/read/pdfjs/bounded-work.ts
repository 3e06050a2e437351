import { changed } from "./program-changes.ts";

/** Milliseconds of a processor for a file; the time on the wall says as much of what else the machine does. */
const longest = 6_000;

/** Forms in forms; reports have two or three. */
const deepest = 100;

/** Pages, forms and drawn characters of fonts in a file, forms as often as they are drawn. */
const mostDrawn = 40_000;

/** Bits of a key, the most there are. */
const longestKey = 256;

/** Characters that the ranges of one font may name; a whole font has 65,536. */
const mostNamed = 1_000_000;

let start = 0;
let isRefused = false;
let drawn = 0;

/** Begins to count for a file: one is read at a time. */
export function beginWork(): void {
  start = processorTime();
  isRefused = false;
  drawn = 0;
}

/** Whether the file takes more than any report. */
export function isTooMuchWork(): boolean {
  return isRefused || processorTime() - start > longest;
}

/** What the program of PDF.js calls. */
export const boundedWork = {
  /** Where it begins a page or a form, and from time to time within: ends them in the middle. */
  goOn: (): void => {
    if (isTooMuchWork()) boundedWork.refuse();
  },
  /** Where it enters a page, or a form with so many around it. */
  enter: (depth: number): void => {
    drawn += 1;
    if (depth > deepest || drawn > mostDrawn) boundedWork.refuse();
  },
  /** It goes on without what it cannot read; of such a file nothing is to be said. */
  refuse: (): never => {
    isRefused = true;
    throw new Error("more work than any report");
  },
};

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * The program of PDF.js, which asks whether to go on. It goes through a page without a pause; and a few bytes ask for much in
 * three places: forms that each hold the next several times, ranges that name the same characters over and over, and a key of
 * any length. Whoever shares the process and loads PDF.js plainly gets this program too (a test that reads what was printed):
 * it is not asked where nobody counts.
 */
export function withWorkBounded(program: string): string {
  const asking = changed(program, {
    text: "task.ensureNotTerminated();\n      timeSlotManager.reset();",
    becomes:
      "task.ensureNotTerminated();\n      globalThis.boundedWork?.goOn();\n      timeSlotManager.reset();",
    times: 2,
  });
  const nested = "const seenRefs = new RefSet(prevRefs);\n";
  const shallow = changed(asking, {
    text: nested,
    becomes: `${nested}    globalThis.boundedWork?.enter(seenRefs._set.size);\n`,
    times: 2,
  });
  const keyed = changed(shallow, {
    text: "keyLength < 40 || ",
    becomes: `keyLength < 40 || keyLength > ${longestKey} || `,
  });
  const limit = "if (high - low > MAX_MAP_RANGE) {";
  return changed(keyed, {
    text: limit,
    becomes: `this.named = (this.named ?? 0) + Math.max(0, high - low);
    if (this.named > ${mostNamed}) globalThis.boundedWork?.refuse();
    ${limit}`,
    times: 3,
  });
}
