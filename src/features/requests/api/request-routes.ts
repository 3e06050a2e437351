import type { Hono } from "hono";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { recordRoutes } from "#platform/records/office/record-routes.ts";
import { attachmentRoutes } from "../attachments/attachment-routes.ts";
import { applicationRoutes } from "./application-routes.ts";
import { archiveRoutes } from "./archive-routes.ts";
import { assignmentRoutes } from "./assignment-routes.ts";
import { boardRoutes } from "./board-routes.ts";
import { calendarRoutes } from "./calendar-routes.ts";
import { clusterRoutes } from "./cluster-routes.ts";
import { feeRoutes } from "./fee-routes.ts";
import { handlingRoutes } from "./handling-routes.ts";
import { letterFileRoutes } from "./letter-file-routes.ts";
import { letterRoutes } from "./letter-routes.ts";
import { letterSigningRoutes } from "./letter-signing-routes.ts";
import { letterTextRoutes } from "./letter-text-routes.ts";
import { proposalRoutes } from "./proposal-routes.ts";
import { reopeningRoutes } from "./reopening-routes.ts";
import { requestRoom } from "./request-room.ts";
import { reviewRoutes } from "./review-routes.ts";
import { splitRoutes } from "./split-routes.ts";
import { supervisionRoutes } from "./supervision-routes.ts";

/** `/api/requests`, and what stands beside it: the board, groups, proposals. */
export function requestRoutes(services: OfficeServices): Hono<AppEnv> {
  return newRouter()
    .route("/", recordRoutes(services, requestRoom))
    .route("/", handlingRoutes(services))
    .route("/", letterRoutes(services))
    .route("/", applicationRoutes(services))
    .route("/", letterSigningRoutes(services))
    .route("/", letterFileRoutes(services))
    .route("/", letterTextRoutes(services))
    .route("/", attachmentRoutes(services))
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
