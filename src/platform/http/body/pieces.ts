import { NotTaken } from "./not-taken.ts";
import { newWatch, nextOf, type Pace } from "./read-body.ts";

/** The pieces of a body as they come; throws `NotTaken` where it is too large, too slow, or breaks off. */
export async function* pieces(
  request: Request,
  { limit, pace }: { readonly limit: number; readonly pace: Pace },
): AsyncGenerator<Uint8Array> {
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > limit) throw new NotTaken({ kind: "too-large", limit });
  const reader = request.body?.getReader();
  if (!reader) return;
  let length = 0;
  const slow = newWatch(pace, () => length);
  try {
    while (true) {
      const next = await Promise.race([nextOf(reader), slow.late]);
      if (next === "end") return;
      if (typeof next === "string") throw new NotTaken({ kind: next });
      length += next.length;
      if (length > limit) throw new NotTaken({ kind: "too-large", limit });
      yield next;
    }
  } finally {
    slow.stop();
  }
}
