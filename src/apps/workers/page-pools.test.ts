import { expect, test } from "vitest";
import { err } from "#kernel/result.ts";
import type { ThreadJob } from "#platform/jobs/thread-job.ts";
import { runIn } from "./page-pools.ts";

const job = (of: "strangers" | "stored"): ThreadJob<readonly string[], string> => ({
  name: `room.${of}`,
  of,
  files: (files) => files.length,
  load: async () => () => "done",
});

test("what is stored has processes of its own: no crowd of strangers' documents keeps it waiting", async () => {
  const asked: unknown[] = [];
  const pool = (of: string) => async (given: object) => {
    asked.push([of, given]);
    return err({ kind: "busy" } as const);
  };
  const run = runIn({ strangers: pool("strangers"), stored: pool("stored") });
  expect(await run(job("strangers"), ["a", "b"])).toEqual(err({ kind: "busy" }));
  await run(job("stored"), ["c"]);
  expect(asked).toEqual([
    ["strangers", { name: "room.strangers", files: 2, job: ["a", "b"] }],
    ["stored", { name: "room.stored", files: 1, job: ["c"] }],
  ]);
});
