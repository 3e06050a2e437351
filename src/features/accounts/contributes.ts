import { type Contribution, contribute } from "#platform/feature/contribution.ts";
import { officeSearch, workbench } from "#platform/feature/office-places.ts";
import { officeSteps } from "#platform/feature/office-steps.ts";
import { whoMay } from "./access/who-may.ts";
import { accountServices } from "./account-services.ts";
import { agencySearch, invitations, lockedAccounts, peopleSearch } from "./desk/own-parts.ts";

/** What other parts of the program have of this room. */
export const contributions: readonly Contribution[] = [
  contribute(officeSteps, (office) => whoMay(accountServices(office))),
  contribute(workbench, invitations),
  contribute(workbench, lockedAccounts),
  contribute(officeSearch, agencySearch),
  contribute(officeSearch, peopleSearch),
];
