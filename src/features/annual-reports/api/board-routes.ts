import type { Context, Hono } from "hono";
import { recordEvents } from "#platform/audit/record-events.ts";
import { may } from "#platform/auth/permission.ts";
import { tableAnswer } from "#platform/export/table-answer.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { attachment } from "#platform/http/answers/attachment.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { writePrinted } from "#report-files/write-printed.ts";
import { dateWords } from "#text/chinese/written-date.ts";
import { boardRecords } from "../board/board-records.ts";
import { circularDocument } from "../board/circular-document.ts";
import { loadBoard } from "../board/load-board.ts";
import { reportsWaiting } from "../board/reports-waiting.ts";
import { setExpected } from "../board/set-expected.ts";
import { agenciesToChoose } from "../data/keeping/agencies-in-scope.ts";
import { byStaff, scopeOf } from "./by-staff.ts";
import { keptProblem } from "./report-problems.ts";
import { BoardYear, CircularAsked, Expected } from "./schemas.ts";

const path = "/api/annual-report-board";

/** 报送情况 for who supervises: the board of a year, as a workbook too, and the circular. */
export function boardRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db, today, contributed } = services;
  const waiting = contributed(reportsWaiting);
  const board = (c: Context<AppEnv>, year: number) =>
    loadBoard(db, scopeOf(c), { year, today: today(), waiting });
  const yearOf = (c: Context<AppEnv>) => BoardYear.safeParse(c.req.query());
  return newRouter()
    .get(path, may("reports.supervise"), async (c) => {
      const asked = yearOf(c);
      return asked.success ? c.json(await board(c, asked.data.year)) : problem(c, 422, badYear);
    })
    .get(`${path}/export`, may("reports.supervise"), async (c) => {
      const asked = yearOf(c);
      if (!asked.success) return problem(c, 422, badYear);
      const { year } = asked.data;
      const records = boardRecords(await board(c, year));
      return await tableAnswer(c, "xlsx", { name: `${year}年度年报报送情况`, records });
    })
    .get(`${path}/circular`, may("reports.supervise"), (c) => circular(services, c))
    .put(`${path}/expected`, may("reports.supervise"), takes({ body: Expected }), async (c) => {
      const body = await jsonBody(c, Expected);
      if (!body.ok) return body.error;
      const { agencyId, year, isExpected, reason = "" } = body.value;
      const notBecause = isExpected ? null : reason;
      const asked = { agencyId, year, notBecause, by: byStaff(c) };
      const isDone = await setExpected(db, scopeOf(c), asked);
      return isDone ? c.body(null, 204) : problem(c, 404, keptProblem({ kind: "no-such-agency" }));
    });
}

const badYear = { title: "没有写明年度", detail: "地址里要有年度，如 year=2025。", field: "year" };

/** The circular as a file, which has been read back; that it was made is recorded. */
async function circular(
  { db, today, contributed }: OfficeServices,
  c: Context<AppEnv>,
): Promise<Response> {
  const asked = CircularAsked.safeParse(c.req.query());
  if (!asked.success) return problem(c, 422, badYear);
  const { year, format } = asked.data;
  const scope = scopeOf(c);
  const board = await loadBoard(db, scope, {
    year,
    today: today(),
    waiting: contributed(reportsWaiting),
  });
  const [first] = await agenciesToChoose(db, scope, { q: "办公室", limit: 1 });
  const from = first?.name ?? "政府信息公开工作主管部门";
  const document = circularDocument(board, { from, dated: dateWords(today()) });
  const written = await writePrinted(document, format);
  if (!written.ok) throw new Error(`the circular reads back otherwise: ${written.error.missing}`);
  await db.transaction().execute((trx) =>
    recordEvents(trx, byStaff(c), [
      {
        action: "report.circular-made",
        subject: { kind: "report-year", id: year },
        details: { format },
      },
    ]),
  );
  return c.body(Buffer.from(written.value.bytes), 200, {
    "Content-Type": written.value.mediaType,
    "Content-Disposition": attachment(`${year}年度年报通报.${format}`, `circular.${format}`),
  });
}
