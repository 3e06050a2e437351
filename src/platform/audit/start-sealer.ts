import type { Kysely } from "kysely";
import type { Log } from "../log/log.ts";
import { type Seal, sealEvents } from "./seal-events.ts";

export interface SealerAsked {
  readonly log: Log;
  /** Keeps a seal outside the database, once a day. */
  readonly keep: (seal: Seal) => void;
  /** Milliseconds between two looks at what waits. */
  readonly every?: number;
}

/** Seals what waits, again and again; a fault is logged and tried again. Answers what ends it, once what is under way is done. */
export function startSealer<Tables>(
  db: Kysely<Tables>,
  { log, keep, every = 250 }: SealerAsked,
): () => Promise<void> {
  let isOver = false;
  let kept: number | undefined;
  let wake = () => {};
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, every);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const round = async (): Promise<number> => {
    try {
      const { events, last } = await sealEvents(db);
      if (last && last.number !== kept) keepNow(last);
      return events;
    } catch (fault) {
      log.error({ err: fault }, "audit events could not be sealed");
      return 0;
    }
  };
  const keepNow = (last: Seal) => {
    kept = last.number; // a fault is told once a seal, not at each look
    try {
      keep(last);
    } catch (fault) {
      log.error({ err: fault }, "the audit chain could not be anchored outside the database");
    }
  };
  const work = async () => {
    while (!isOver) {
      if ((await round()) === 0) await pause();
    }
  };
  const working = work();
  return async () => {
    isOver = true;
    wake();
    await working;
  };
}
