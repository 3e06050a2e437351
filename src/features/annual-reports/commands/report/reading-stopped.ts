import type { JobRefused } from "#platform/jobs/job-pool.ts";

/** Why the reading of a file was ended. */
export type ReadingStopped =
  | { readonly kind: "too-slow"; readonly milliseconds: number }
  | { readonly kind: "too-much-memory"; readonly megabytes: number }
  /** The reader failed on it: a fault of this program. */
  | { readonly kind: "reader-failed"; readonly message: string };

/** What the refusal of its job means for a file. */
export function readingStopped(refused: JobRefused): ReadingStopped {
  switch (refused.kind) {
    case "too-slow":
    case "too-much-memory":
      return refused;
    case "failed":
      return { kind: "reader-failed", message: refused.message };
    case "busy":
      return { kind: "reader-failed", message: refused.ended ?? "stopped" };
  }
}
