import type { Hono } from "hono";
import { sql } from "kysely";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { flatRoom } from "#platform/records/office/flat-room.ts";
import { recordRoutes } from "#platform/records/office/record-routes.ts";
import { consultationLedger, consultationTable } from "../ledger/consultation-ledger.ts";
import { messageCountLedger, messageCountTable } from "../ledger/message-count-ledger.ts";
import { messageLedger, messageTable } from "../ledger/message-ledger.ts";
import { opinionLedger, opinionTable } from "../ledger/opinion-ledger.ts";
import { proposalLedger, proposalTable } from "../ledger/proposal-ledger.ts";
import { serviceCountLedger, serviceCountTable } from "../ledger/service-count-ledger.ts";
import { serviceItemLedger, serviceItemTable } from "../ledger/service-item-ledger.ts";
import { messageClockTold, opinionClockTold } from "./clocks-told.ts";
import { letterRoutes } from "./letters/letter-routes.ts";
import { textRoutes } from "./texts/text-routes.ts";

const permissions = "responses";

const roomsOf = ({ today }: OfficeServices) => [
  flatRoom({
    path: "/api/messages",
    kind: async () => messageLedger,
    table: messageTable,
    permissions,
    clear: "responses.person",
    more: (db, id) => messageClockTold(db, id, today()),
    filters: {
      standing: (value) =>
        value === "open" ? sql<boolean>`record.concluded_on is null` : undefined,
    },
    searched: ["number", "subject", "source", "handledBy"],
  }),
  flatRoom({
    path: "/api/message-counts",
    kind: async () => messageCountLedger,
    table: messageCountTable,
    permissions,
    searched: ["source", "handledBy"],
  }),
  flatRoom({
    path: "/api/opinions",
    kind: async () => opinionLedger,
    table: opinionTable,
    permissions,
    more: (db, id) => opinionClockTold(db, id, today()),
    filters: {
      standing: (value) =>
        value === "open" ? sql<boolean>`record.concluded_on is null` : undefined,
    },
    searched: ["number", "subject", "handledBy"],
  }),
  flatRoom({
    path: "/api/consultations",
    kind: async () => consultationLedger,
    table: consultationTable,
    permissions,
    filters: {
      standing: (value) =>
        value === "unanswered" ? sql<boolean>`record.answered_on is null` : undefined,
    },
    searched: ["number", "title", "documentNumber"],
  }),
  flatRoom({
    path: "/api/proposals",
    kind: async () => proposalLedger,
    table: proposalTable,
    permissions,
    searched: ["number", "title"],
  }),
  flatRoom({
    path: "/api/service-items",
    kind: async () => serviceItemLedger,
    table: serviceItemTable,
    permissions,
    searched: ["code", "name", "unit"],
  }),
  flatRoom({
    path: "/api/service-counts",
    kind: async () => serviceCountLedger,
    table: serviceCountTable,
    permissions,
    searched: ["unit"],
  }),
];

/** Messages, opinion, consultations, proposals and services in the office. */
export function responseRoutes(services: OfficeServices): Hono<AppEnv> {
  const router = newRouter().route("/", letterRoutes(services)).route("/", textRoutes(services));
  for (const room of roomsOf(services)) router.route("/", recordRoutes(services, room));
  return router;
}
