import type { Hono } from "hono";
import { type RawBuilder, sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { flatRoom } from "#platform/records/office/flat-room.ts";
import { recordRoutes } from "#platform/records/office/record-routes.ts";
import { inspectionLedger, inspectionTable } from "../ledger/inspection-ledger.ts";
import { noticeLedger, noticeTable } from "../ledger/notice-ledger.ts";
import { targetLedger, targetTable } from "../ledger/target-ledger.ts";
import { trainingLedger, trainingTable } from "../ledger/training-ledger.ts";
import { taskRegister, taskTable } from "../registers/task-register.ts";
import { letterRoutes } from "./letters/letter-routes.ts";
import { qualityRoutes } from "./quality-routes.ts";
import { registerRooms } from "./register-rooms.ts";
import { findingRoutes } from "./rounds/finding-routes.ts";
import { roundRoutes } from "./rounds/round-routes.ts";
import { targetBoardRoutes } from "./target-board.ts";

const permissions = "oversight";

const roomsOf = ({ today }: Pick<OfficeServices, "today">) => [
  flatRoom({
    path: "/api/inspections",
    kind: async () => inspectionLedger,
    table: inspectionTable,
    permissions,
    filters: {
      standing: (value) =>
        value === "open"
          ? sql<boolean>`record.findings > 0 and record.rectified_on is null`
          : undefined,
    },
    searched: ["number", "inspected", "problem"],
  }),
  flatRoom({
    path: "/api/oversight-notices",
    kind: async () => noticeLedger,
    table: noticeTable,
    permissions,
    searched: ["number", "title", "to"],
  }),
  flatRoom({
    path: "/api/trainings",
    kind: async () => trainingLedger,
    table: trainingTable,
    permissions,
    searched: ["subject", "teacher"],
  }),
  flatRoom({
    path: "/api/targets",
    kind: async () => targetLedger,
    table: targetTable,
    permissions,
    searched: ["figure", "section", "owner"],
  }),
  flatRoom({
    path: "/api/work-tasks",
    kind: async () => taskRegister,
    table: taskTable,
    permissions,
    filters: { standing: (value) => standingOf(value, today()) },
    searched: ["number", "says", "section", "owner"],
  }),
  ...registerRooms,
];

/** Whether a task is done, late, or under way. */
function standingOf(value: string, today: LocalDate): RawBuilder<boolean> | undefined {
  const isLate = sql<boolean>`record.done_on is null and record.due_on < ${today}::date`;
  if (value === "late") return isLate;
  if (value === "done") return sql`record.done_on is not null`;
  return value === "open" ? sql`record.done_on is null` : undefined;
}

/** Inspections, letters, trainings and targets in the office. */
export function oversightRoutes(services: OfficeServices): Hono<AppEnv> {
  const router = newRouter();
  for (const room of roomsOf(services)) router.route("/", recordRoutes(services, room));
  return router
    .route("/", targetBoardRoutes(services))
    .route("/", qualityRoutes(services))
    .route("/", roundRoutes(services))
    .route("/", findingRoutes(services))
    .route("/", letterRoutes(services));
}
