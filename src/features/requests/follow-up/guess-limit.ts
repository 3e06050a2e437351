/** Wrong codes of all clients together in a while that are answered at once. */
const most = 200;
/** Milliseconds of a while. */
const span = 60_000;
/** Milliseconds that each further wrong code waits for its answer. */
const wait = 1_000;

/**
 * Counts wrong codes of everybody: each client has its own limit at the route; where many clients guess, wrong answers come slower.
 * Who has a right code is never kept out: a code of 80 bits is not guessed at any speed.
 */
export interface GuessLimit {
  /** Counts a wrong code; milliseconds after which it is to be answered. */
  readonly wrong: () => number;
}

export function newGuessLimit(now: () => number): GuessLimit {
  let since = now();
  let count = 0;
  return {
    wrong: () => {
      if (now() - since >= span) {
        since = now();
        count = 0;
      }
      count += 1;
      return count > most ? wait : 0;
    },
  };
}
