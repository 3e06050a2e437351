import { err, ok, type Result } from "#kernel/result.ts";
import type { BodyRoom } from "./body-room.ts";
import type { FormRefused } from "./form.ts";

/** How a body has to come in. */
export interface Pace {
  /** Milliseconds within which the whole must be there. */
  readonly whole: number;
  /** Milliseconds for which nothing is said of its speed. */
  readonly grace: number;
  /** Bytes a second, on average since the beginning. */
  readonly least: number;
}

const ordinaryPace: Pace = { whole: 120_000, grace: 15_000, least: 4096 };

export interface BodyAsked {
  /** Bytes. */
  readonly limit: number;
  readonly room: BodyRoom;
  readonly pace?: Pace;
}

/** A body that is whole, and the way to give its room back. */
export interface BodyRead {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly give: () => void;
}

/**
 * Takes in a body, counted as it comes: what it says of its own length, and then its bytes. What was announced as too
 * large is refused unread. Memory is taken as bytes come, so that a slow body takes none.
 */
export async function readBody(
  request: Request,
  { limit, room, pace = ordinaryPace }: BodyAsked,
): Promise<Result<BodyRead, FormRefused>> {
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > limit) return err({ kind: "too-large", limit });
  const reader = request.body?.getReader();
  if (!reader) return ok({ bytes: new Uint8Array(), give: () => {} });
  const taken = newTaken(limit, room);
  const slow = newWatch(pace, taken.length);
  try {
    while (true) {
      const next = await Promise.race([nextOf(reader), slow.late]);
      if (next === "end") return ok({ bytes: taken.joined(), give: taken.give });
      const refused = typeof next === "string" ? { kind: next } : taken.take(next);
      // The rest is left where it is: to cancel the stream would close the connection before the refusal is read.
      if (refused) {
        taken.give();
        return err(refused);
      }
    }
  } finally {
    slow.stop();
  }
}

/** What comes next; the client may have gone away. */
export function nextOf(
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<Uint8Array | "end" | "cut-off"> {
  return reader.read().then(
    ({ done, value }) => (done ? "end" : value),
    () => "cut-off",
  );
}

/** The bytes of one body so far. */
function newTaken(limit: number, room: BodyRoom) {
  const chunks: Uint8Array[] = [];
  let length = 0;
  return {
    length: () => length,
    give: () => room.give(length),
    take: (chunk: Uint8Array): FormRefused | undefined => {
      if (length + chunk.length > limit) return { kind: "too-large", limit };
      if (!room.take(chunk.length)) return { kind: "no-room" };
      length += chunk.length;
      chunks.push(chunk);
      return;
    },
    /** All of them; the pieces are let go. */
    joined: () => joined(chunks.splice(0), length),
  };
}

/** Tells, once, that a body is too slow. */
export function newWatch({ whole, grace, least }: Pace, received: () => number) {
  const late = Promise.withResolvers<"too-slow">();
  const start = performance.now();
  const look = setInterval(
    () => {
      const taken = performance.now() - start;
      const isSlow = taken > grace && received() < (taken / 1000) * least;
      if (isSlow || taken > whole) late.resolve("too-slow");
    },
    Math.min(1000, grace, whole),
  );
  return { late: late.promise, stop: () => clearInterval(look) };
}

/** In an array of its own: it may be handed to another thread or process without its neighbours. */
function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
