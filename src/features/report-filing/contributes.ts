import { reportsWaiting, reportsWritten } from "#features/annual-reports/index.ts";
import { authoredWork } from "#platform/feature/authored-work.ts";
import { type Contribution, contribute } from "#platform/feature/contribution.ts";
import { officeSearch, workbench } from "#platform/feature/office-places.ts";
import { openWork } from "#platform/feature/open-work.ts";
import { reportWritten } from "./data/report-written.ts";
import { draftsWaiting } from "./data/reports-waiting.ts";
import { draftSearch } from "./desk/draft-search.ts";
import { toGoOn, toSign } from "./desk/own-parts.ts";

/** What other parts of the program have of this room. */
export const contributions: readonly Contribution[] = [
  contribute(workbench, toSign),
  contribute(workbench, toGoOn),
  contribute(
    openWork,
    authoredWork({
      name: "没有公布的年报草稿",
      permission: "report-filing.write",
      drafts: "report_draft",
      authors: "report_draft_author",
      kind: "report-draft",
      done: ["published"],
    }),
  ),
  contribute(officeSearch, draftSearch),
  contribute(reportsWritten, reportWritten),
  contribute(reportsWaiting, draftsWaiting),
];
