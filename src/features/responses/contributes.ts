import { type Contribution, contribute } from "#platform/feature/contribution.ts";
import { messagesAnswered } from "#platform/feature/messages-answered.ts";
import { officeSearch, workbench } from "#platform/feature/office-places.ts";
import { inSitemap } from "#platform/feature/site-places.ts";
import { recordSearch, type SearchedRecords } from "#platform/records/office/record-search.ts";
import { howMessagesWereAnswered } from "./data/messages-answered.ts";
import { lettersToHandle, repliesToSign } from "./desk/letters-desk.ts";
import { lettersInSitemap } from "./portal/in-sitemap.ts";

const permission = "responses.list";

const searched: readonly SearchedRecords[] = [
  {
    name: "来信来电",
    permission,
    table: "citizen_message",
    on: "received_on",
    title: ["number"],
    searched: ["number", "subject", "source"],
    screen: "/messages",
    opens: "message",
  },
  {
    name: "政务舆情",
    permission,
    table: "public_opinion",
    on: "day",
    title: ["number"],
    searched: ["number", "subject"],
    screen: "/opinions",
    opens: "opinion",
  },
  {
    name: "意见征集",
    permission,
    table: "consultation",
    on: "started_on",
    title: ["title"],
    searched: ["title", "number", "document_number"],
    screen: "/consultations",
    opens: "consultation",
  },
  {
    name: "建议提案",
    permission,
    table: "proposal",
    on: "year_on",
    title: ["title"],
    searched: ["title", "number"],
    screen: "/proposals",
    opens: "proposal",
  },
  {
    name: "政务服务事项",
    permission,
    table: "service_item",
    on: "added_on",
    title: ["name"],
    searched: ["name", "code", "unit"],
    screen: "/service-items",
    opens: "service-item",
  },
];

/** What other parts of the program have of responses. */
export const contributions: readonly Contribution[] = [
  ...searched.map((one) => contribute(officeSearch, recordSearch(one))),
  contribute(messagesAnswered, howMessagesWereAnswered),
  contribute(inSitemap, lettersInSitemap),
  contribute(workbench, lettersToHandle),
  contribute(workbench, repliesToSign),
];
