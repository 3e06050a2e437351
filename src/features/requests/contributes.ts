import { agencyWays } from "#features/agencies/index.ts";
import { guideChannels } from "#features/catalogue/index.ts";
import { type Contribution, contribute } from "#platform/feature/contribution.ts";
import { officeSearch, workbench } from "#platform/feature/office-places.ts";
import { openWork } from "#platform/feature/open-work.ts";
import { atHome } from "#platform/feature/site-places.ts";
import { recordSearch } from "#platform/records/office/record-search.ts";
import { casesLying } from "./desk/cases-lying.ts";
import { lettersToGoOn, lettersToSign } from "./desk/letters.ts";
import { nobodyHandles } from "./desk/nobody-handles.ts";
import { toAnswer } from "./desk/to-answer.ts";
import { toConfirm } from "./desk/to-confirm.ts";
import { channelsInGuide } from "./portal/guide/in-disclosure-guide.ts";
import { requestsAtHome } from "./portal/home/at-home.tsx";
import { guidePath } from "./portal/paths.ts";

/** What other parts of the program have of requests. */
export const contributions: readonly Contribution[] = [
  contribute(agencyWays, { words: "依申请公开", place: 5, path: guidePath }),
  contribute(guideChannels, channelsInGuide),
  contribute(atHome, requestsAtHome),
  contribute(workbench, toConfirm),
  ...nobodyHandles.map((part) => contribute(workbench, part)),
  contribute(workbench, toAnswer),
  contribute(workbench, lettersToSign),
  contribute(workbench, lettersToGoOn),
  contribute(openWork, casesLying),
  contribute(
    officeSearch,
    recordSearch({
      name: "依申请公开",
      permission: "requests.list",
      table: "disclosure_request",
      on: "received_on",
      title: ["subject"],
      searched: ["number", "subject"],
      screen: "/requests",
      opens: "request",
    }),
  ),
];
