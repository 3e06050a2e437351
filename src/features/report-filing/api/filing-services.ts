import type { OfficeServices } from "#platform/feature/services.ts";
import { checkDraft } from "../check/check-job.ts";
import type { FilingServices } from "../draft/load-workplace.ts";
import { checkDraftJob } from "../thread-jobs.ts";

/** What drafts are loaded and sent round with, at the time of a request. */
export async function filingServices({
  db,
  figures,
  ledgers,
  today,
  run,
}: OfficeServices): Promise<FilingServices> {
  return {
    db,
    recorded: { figures, kinds: await Promise.all(ledgers.map(({ load }) => load())) },
    // Where no process is free it is checked here, and said that nothing was proofread.
    check: async (draft) => {
      const done = await run(checkDraftJob, draft);
      return done.ok ? done.value : checkDraft(draft, {});
    },
    today: today(),
  };
}
