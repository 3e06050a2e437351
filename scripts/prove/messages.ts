import { z } from "zod";

/** The cases a worker is asked to run: `from` to `to`, exclusive. */
export const Task = z.object({ from: z.number().int(), to: z.number().int() });
export type Task = z.infer<typeof Task>;

/** What a worker says: that it has loaded the property, a chunk's tally, or what the property threw. */
export const Answer = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({ from: z.number().int(), fault: z.string() }),
  z.object({ from: z.number().int(), tally: z.unknown(), peakMegabytes: z.number() }),
]);
