/** Numbers that look random and depend on their key alone: the demonstration is the same on every machine. */
export interface Random {
  /** From 0 up to 1, without 1. */
  readonly fraction: () => number;
  /** A whole number from `from` to `to`, both included. */
  readonly whole: (from: number, to: number) => number;
  readonly chance: (share: number) => boolean;
  /** How often something rare happens that is expected `mean` times (Poisson). */
  readonly times: (mean: number) => number;
}

/** `key`: agency, year and what is drawn; drawing one thing more does not change the others. */
export function randomOf(key: string): Random {
  let state = hashOf(key);
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    fraction,
    whole: (from, to) => from + Math.floor(fraction() * (to - from + 1)),
    chance: (share) => fraction() < share,
    times: (mean) => poisson(mean, fraction),
  };
}

/** FNV-1a, 32 bits. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

function poisson(mean: number, fraction: () => number): number {
  const limit = Math.exp(-mean);
  let product = fraction();
  let count = 0;
  while (product > limit) {
    product *= fraction();
    count += 1;
  }
  return count;
}
