import { sql } from "kysely";
import type { RecordRoom } from "#platform/records/office/record-room.ts";
import { listRequests } from "./list-requests.ts";

/** Requests in the office and under `/api/requests`. */
export const requestRoom: RecordRoom = {
  path: "/api/requests",
  kind: async () => (await import("../ledger/request-ledger.ts")).requestLedger,
  table: "disclosure_request",
  permissions: {
    list: "requests.list",
    edit: "requests.edit",
    void: "requests.void",
    clear: "requests.applicant",
  },
  decided: {
    columns: ["extendedBy", "extendedOn"],
    permission: "requests.extend",
    says: {
      title: "延长答复期限由公开工作机构负责人决定",
      detail: "条例第三十三条第二款。其他内容可以先保存；延期请由负责人在“办理”中登记。",
    },
  },
  list: listRequests,
  more: async (db, id) => {
    const events = await sql`
      select id, act, on_day as "on", actor_name as by, at, evidence, revoked_at as "revokedAt"
      from request_event where request_id = ${id} order by on_day, id`.execute(db);
    const standing = await sql<object>`
      select verdict, due_on as "dueOn", is_from_ledger as "isFromLedger", is_incomplete as "isIncomplete",
        cardinality(untold) > 0 as "isUntold", application.request_id is not null as "isOnline",
        coalesce(application.needs_help, false) as "needsHelp", matter, (
          select jsonb_agg(jsonb_build_object('id', part.id, 'number', part.number) order by part.id)
          from disclosure_request as part where part.split_from = request.id) as parts
      from disclosure_request as request
      left join request_application as application
        on application.request_id = coalesce(request.split_from, request.id)
      where request.id = ${id}`.execute(db);
    return { events: events.rows, ...standing.rows[0] };
  },
};
