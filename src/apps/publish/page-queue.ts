/** Pages to be written, each once, in the order in which they are found. */
export interface PageQueue {
  /** `on`: the page that names it. */
  readonly add: (path: string, on: string) => void;
  readonly next: () => string | undefined;
  readonly waiting: () => number;
  /** Every page ever added. */
  readonly all: () => Iterable<string>;
  /** The first page that named it. */
  readonly foundOn: (path: string) => string;
}

export function newPageQueue(): PageQueue {
  // A Map keeps the order of insertion, and what is added while it is walked is walked too.
  const found = new Map<string, string>();
  const walk = found.keys();
  let walked = 0;
  return {
    add: (path, on) => {
      if (!found.has(path)) found.set(path, on);
    },
    next: () => {
      const { value, done } = walk.next();
      if (done) return;
      walked += 1;
      return value;
    },
    waiting: () => found.size - walked,
    all: () => found.keys(),
    foundOn: (path) => found.get(path) ?? path,
  };
}
