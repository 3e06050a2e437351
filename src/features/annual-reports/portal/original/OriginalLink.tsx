import { heldWords } from "#report-view/words.ts";
import { useSite } from "#ui/site-context.ts";
import type { StoredReport } from "../../data/find-report.ts";
import { originalPath } from "../lists/report-paths.ts";

interface OriginalLinkProps {
  readonly stored: StoredReport;
  /** What the link says; the file's type stands beside it. */
  readonly words: string;
}

/** The file as the agency published it; one that is held is named and not linked until it is let go. */
export function OriginalLink({ stored, words }: OriginalLinkProps) {
  const { fileHref } = useSite();
  const { agency, year, version, original } = stored;
  if (original.isHeld) return `${words}${heldWords.beside}`;
  return <a href={fileHref(originalPath({ agencyId: agency.id, year, version }))}>{words}</a>;
}
