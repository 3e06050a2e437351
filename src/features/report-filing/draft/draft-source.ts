import type { SourceFacts } from "#report-files/report-line.ts";

/** Where a file of a draft comes from: no file, but the draft; the hash is that of what it holds. */
export function draftSource(draftId: number, sha256: string): SourceFacts {
  return {
    name: `report-draft-${draftId}`,
    sha256,
    mediaType: "application/json",
    encoding: "utf-8",
  };
}
