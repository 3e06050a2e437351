import type { Cleanup, VerdictRow } from "../../data/cleanup/load-cleanup.ts";

type CleanupLine = Omit<Cleanup, "begunById">;

/** What `GET /api/document-cleanups` answers. */
export interface CleanupsAnswer {
  readonly cleanups: readonly CleanupLine[];
}

/** What `GET /api/document-cleanups/:cleanup` answers. */
export interface CleanupAnswer {
  readonly cleanup: CleanupLine;
  readonly verdicts: readonly VerdictRow[];
}
