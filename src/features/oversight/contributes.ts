import { type Contribution, contribute } from "#platform/feature/contribution.ts";
import { officeSearch, workbench } from "#platform/feature/office-places.ts";
import { recordSearch } from "#platform/records/office/record-search.ts";
import {
  lettersToSign,
  lettersToWrite,
  tasksToDo,
  toRecheck,
  toRectify,
} from "./desk/oversight-desk.ts";

/** What awaits people, and what is found above all screens. */
export const contributions: readonly Contribution[] = [
  contribute(workbench, toRectify),
  contribute(workbench, toRecheck),
  contribute(workbench, tasksToDo),
  contribute(workbench, lettersToSign),
  contribute(workbench, lettersToWrite),
  contribute(
    officeSearch,
    recordSearch({
      name: "检查督办",
      permission: "oversight.list",
      table: "inspection",
      on: "on",
      title: ["number"],
      searched: ["number", "inspected", "problem"],
      screen: "/inspections",
      opens: "inspection",
    }),
  ),
  contribute(
    officeSearch,
    recordSearch({
      name: "简报、督办、通报",
      permission: "oversight.list",
      table: "oversight_notice",
      on: "issued_on",
      title: ["title"],
      searched: ["title", "number", "to"],
      screen: "/oversight-notices",
      opens: "notice",
    }),
  ),
];
