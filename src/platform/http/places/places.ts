/** Places for work that costs much, so many for all and so many for one client. */
export interface Places {
  /** The way to leave again, which may be called more than once; `undefined` where no place came free in time. */
  readonly take: (client: string) => Promise<(() => void) | undefined>;
}

export interface PlacesAsked {
  /** For all clients together. */
  readonly all: number;
  /** For one client. */
  readonly each: number;
  /** Milliseconds somebody waits for a place; 10 seconds unless told. */
  readonly patience?: number;
  /** Of one client, who may wait; the next is refused. 16 unless told. */
  readonly line?: number;
}

interface Waiting {
  readonly client: string;
  readonly admit: (leave: (() => void) | undefined) => void;
}

/** Of all clients, who may wait. */
const longestLine = 256;

/**
 * Places that nobody can take from others: a client who has all of its own waits, and with it its further requests, while
 * others go past. An office behind one address is one client, and its people wait for each other for moments.
 */
export function newPlaces({ all, each, patience = 10_000, line = 16 }: PlacesAsked): Places {
  const taken = new Map<string, number>();
  const waiting = new Set<Waiting>();
  let total = 0;

  const isFree = (client: string) => total < all && (taken.get(client) ?? 0) < each;
  const enter = (client: string) => {
    total += 1;
    taken.set(client, (taken.get(client) ?? 0) + 1);
    return once(() => leave(client));
  };
  const leave = (client: string) => {
    total -= 1;
    const left = (taken.get(client) ?? 1) - 1;
    if (left > 0) taken.set(client, left);
    else taken.delete(client);
    for (const one of waiting) {
      if (total >= all) return;
      if (!isFree(one.client)) continue;
      waiting.delete(one);
      one.admit(enter(one.client));
    }
  };
  const mayWait = (client: string) =>
    waiting.size < longestLine && [...waiting].filter((one) => one.client === client).length < line;
  const wait = (client: string) =>
    new Promise<(() => void) | undefined>((resolve) => {
      const late = setTimeout(() => {
        waiting.delete(one);
        resolve(undefined);
      }, patience);
      const one: Waiting = {
        client,
        admit: (left) => {
          clearTimeout(late);
          resolve(left);
        },
      };
      waiting.add(one);
    });

  return {
    take: async (client) => {
      if (isFree(client)) return enter(client);
      return mayWait(client) ? wait(client) : undefined;
    },
  };
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    act();
  };
}
