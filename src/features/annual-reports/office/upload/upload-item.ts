import type { UploadProblem } from "../../api/upload-problem.ts";
import type { UploadStored } from "../../keeping/upload-stored.ts";

/** A file to be sent, and what became of it. */
export interface UploadItem {
  readonly key: number;
  readonly file: File;
  /** Below the folder that was chosen. */
  readonly path: string;
  readonly state: "waiting" | "sending" | "stored" | "refused";
  readonly stored?: UploadStored;
  readonly problem?: Partial<UploadProblem> & { readonly title: string; readonly detail: string };
  readonly agencyId?: number | undefined;
  readonly year?: number | undefined;
}

/** What systems and offices leave in folders, and nobody hands in. */
export function isLeftBehind(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return /^(?:[.]|~[$])|^(?:thumbs[.]db|desktop[.]ini)$/i.test(name);
}

/** How many came to what. */
export function uploadTally(items: readonly UploadItem[]) {
  const stored = items.filter(({ state }) => state === "stored");
  return {
    all: items.length,
    fresh: stored.filter((item) => item.stored?.isNew).length,
    known: stored.filter((item) => item.stored && !item.stored.isNew).length,
    refused: items.filter(({ state }) => state === "refused").length,
    left: items.filter(({ state }) => state === "waiting" || state === "sending").length,
  };
}
