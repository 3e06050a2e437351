import { flushCompileCache } from "node:module";
import { FrameInput } from "./frame-input.ts";
import { writeFrame } from "./frame-output.ts";
import { answersTo, jobsFrom } from "./process-files.ts";

/** What a job's process answers: first that its program is loaded, then each job in turn. */
export type ProcessAnswer<Answer> =
  | { readonly kind: "loaded"; readonly pid: number }
  | { readonly kind: "done"; readonly answer: Answer }
  /** The job threw; the process is not used again. */
  | { readonly kind: "threw"; readonly message: string };

/**
 * The program of a job's process: it gets the settings of its pool, then does one job after another until nobody can send
 * any more. While it waits for a job the event loop stands still, and with it whatever a job left behind.
 */
export function serveJobs<Settings, Job, Answer>(
  begin: (settings: Settings) => (job: Job) => Promise<Answer> | Answer,
): void {
  // A library may leave some of its own failures unhandled; what matters fails the job as well.
  process.on("unhandledRejection", () => undefined);
  const jobs = new FrameInput(jobsFrom);
  const act = begin(jobs.next() as Settings);
  flushCompileCache();
  answer({ kind: "loaded", pid: process.pid });
  // Sent when its limits are set, which root may do only as long as it is root, too.
  jobs.next();
  stepDown();
  const next = async () => {
    const job = jobs.next();
    if (job === undefined) process.exit(0);
    try {
      answer({ kind: "done", answer: await act(job as Job) });
    } catch (fault) {
      answer({ kind: "threw", message: messageOf(fault) });
    }
    // What native code holds for a job is given back in a turn of the loop.
    setImmediate(next);
  };
  setImmediate(next);
}

function answer(value: ProcessAnswer<unknown>): void {
  writeFrame(answersTo, value);
}

function messageOf(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}

/** `nobody`: the number that systems keep for whoever owns nothing. */
const nobody = 65_534;

/** Root's process becomes a user who owns nothing, once all that it needs is loaded. */
function stepDown(): void {
  if (process.getuid?.() !== 0) return;
  process.setgroups?.([]);
  process.setgid?.(nobody);
  process.setuid?.(nobody);
}
