/** Wrong codes that all clients together may send in a while. */
const most = 200;
/** Milliseconds of a while. */
const span = 60_000;

/** Counts wrong codes of everybody: each client has its own limit at the route, and many clients have this one. */
export interface GuessLimit {
  /** Seconds until somebody is let in again; 0: now. */
  readonly closedFor: () => number;
  readonly wrong: () => void;
}

export function newGuessLimit(now: () => number): GuessLimit {
  let since = now();
  let count = 0;
  const turn = () => {
    if (now() - since < span) return;
    since = now();
    count = 0;
  };
  return {
    closedFor: () => {
      turn();
      return count < most ? 0 : Math.max(1, Math.ceil((since + span - now()) / 1000));
    },
    wrong: () => {
      turn();
      count += 1;
    },
  };
}
