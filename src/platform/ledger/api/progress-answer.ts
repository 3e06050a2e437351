import type { Context } from "hono";
import type { AppEnv } from "../../http/app-env.ts";

/** How far an import is. */
export type TellProgress = (rows: number, step: "read" | "store") => void;

export const progressType = "application/x-ndjson";

/** Milliseconds between two lines. */
const pause = 300;

/**
 * The answer of a long act; where the request asks for it (`Accept: application/x-ndjson`), in lines: how far it is, and last
 * its status and body. So a browser shows progress, and no proxy takes the silence for an end.
 */
export async function progressAnswer(
  c: Context<AppEnv>,
  act: (tell: TellProgress) => Promise<Response>,
): Promise<Response> {
  if (!c.req.header("accept")?.includes(progressType)) return act(() => {});
  const encoder = new TextEncoder();
  let isOpen = true;
  const lines = new ReadableStream<Uint8Array>({
    start: async (controller) => {
      const line = (value: unknown) => {
        if (isOpen) controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
      };
      let last = 0;
      const tell: TellProgress = (rows, step) => {
        if (performance.now() - last < pause) return;
        last = performance.now();
        line({ progress: { rows, step } });
      };
      line({ progress: { rows: 0, step: "read" } });
      void act(tell).then(
        async (answer) => {
          line({ status: answer.status, answer: await answer.json() });
          if (isOpen) controller.close();
        },
        (fault) => isOpen && controller.error(fault),
      );
    },
    cancel: () => {
      // Whoever asked is gone; what was begun is done all the same, whole or not at all.
      isOpen = false;
    },
  });
  return c.body(lines, 200, { "Content-Type": progressType });
}
