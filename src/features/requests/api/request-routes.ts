import type { Hono } from "hono";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { recordRoutes } from "#platform/records/office/record-routes.ts";
import { attachmentRoutes } from "../attachments/attachment-routes.ts";
import { applicationRoutes } from "./application-routes.ts";
import { assignmentRoutes } from "./board/assignment-routes.ts";
import { boardRoutes } from "./board/board-routes.ts";
import { calendarRoutes } from "./board/calendar-routes.ts";
import { clusterRoutes } from "./board/cluster-routes.ts";
import { supervisionRoutes } from "./board/supervision-routes.ts";
import { archiveRoutes } from "./file/archive-routes.ts";
import { feeRoutes } from "./file/fee-routes.ts";
import { handlingRoutes } from "./handling/handling-routes.ts";
import { reopeningRoutes } from "./handling/reopening-routes.ts";
import { reviewRoutes } from "./handling/review-routes.ts";
import { splitRoutes } from "./handling/split-routes.ts";
import { groupRoutes } from "./letters/group-routes.ts";
import { letterFileRoutes } from "./letters/letter-file-routes.ts";
import { letterRoutes } from "./letters/letter-routes.ts";
import { letterSigningRoutes } from "./letters/letter-signing-routes.ts";
import { letterTextRoutes } from "./letters/letter-text-routes.ts";
import { proposalRoutes } from "./proposal-routes.ts";
import { letterCopyRoutes } from "./redaction/letter-copy-routes.ts";
import { redactionRoutes } from "./redaction/redaction-routes.ts";
import { requestRoom } from "./request-room.ts";

/** `/api/requests`, and what stands beside it: the board, groups, proposals. */
export function requestRoutes(services: OfficeServices): Hono<AppEnv> {
  return newRouter()
    .route("/", recordRoutes(services, requestRoom))
    .route("/", handlingRoutes(services))
    .route("/", letterRoutes(services))
    .route("/", groupRoutes(services))
    .route("/", applicationRoutes(services))
    .route("/", letterSigningRoutes(services))
    .route("/", letterFileRoutes(services))
    .route("/", letterTextRoutes(services))
    .route("/", attachmentRoutes(services))
    .route("/", redactionRoutes(services))
    .route("/", letterCopyRoutes(services))
    .route("/", boardRoutes(services))
    .route("/", assignmentRoutes(services))
    .route("/", supervisionRoutes(services))
    .route("/", reviewRoutes(services))
    .route("/", splitRoutes(services))
    .route("/", reopeningRoutes(services))
    .route("/", feeRoutes(services))
    .route("/", archiveRoutes(services))
    .route("/", clusterRoutes(services))
    .route("/", calendarRoutes(services))
    .route("/", proposalRoutes(services));
}
