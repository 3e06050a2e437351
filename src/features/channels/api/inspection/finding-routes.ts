import type { Context, Hono } from "hono";
import { z } from "zod";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { attachment } from "#platform/http/answers/attachment.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { rowId } from "#platform/http/row-id.ts";
import { takes } from "#platform/http/takes.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { recordId } from "#platform/records/office/reading-routes.ts";
import { listFindings } from "../../data/inspection/list-findings.ts";
import { findInspection, type Inspection } from "../../data/inspection/list-inspections.ts";
import { findingKinds } from "../../domain/inspection/finding-kind.ts";
import { indicators } from "../../domain/inspection/indicators.ts";
import { scoreInspection } from "../../inspection/score-inspection.ts";
import { inspectionDocument, mostPrinted } from "../../printing/inspection-document.ts";
import { printChannelsJob } from "../../thread-jobs.ts";
import type { FindingsAnswer } from "./inspection-answer.ts";

const at = "/api/site-inspections/:inspection";
const pageSize = 50;

const Asked = z.object({
  kind: z.enum(findingKinds).optional().catch(undefined),
  /** The code of an indicator. */
  of: z.string().max(40).optional().catch(undefined),
  after: recordId.optional().catch(undefined),
});

const Format = z.enum(["docx", "xlsx"]);

/** What an inspection found, a page at a time; the whole as Word and Excel. */
export function findingRoutes({ db, run }: OfficeServices): Hono<AppEnv> {
  const found = async (c: Context<AppEnv>): Promise<Inspection | undefined> => {
    const id = rowId.safeParse(c.req.param("inspection"));
    const asked = id.success && { scope: agencyScope(c.get("actor")), inspectionId: id.data };
    return asked ? findInspection(db, asked) : undefined;
  };
  return newRouter()
    .get(`${at}/findings`, may("channels.list"), takes({ query: Asked }), async (c) => {
      const inspection = await found(c);
      if (!inspection) return problem(c, 404, noRecord);
      const { kind, of, after } = Asked.parse(c.req.query());
      const ofIndicator = indicators.find(({ code }) => code === of)?.kinds;
      const kinds = kind ? [kind] : ofIndicator;
      const asked = { inspectionId: inspection.id, kinds, limit: pageSize };
      const from = after === undefined ? {} : { after: Number(after) };
      const findings = await listFindings(db, { ...asked, ...from });
      const last = findings.at(-1);
      const isMore = findings.length === pageSize && last !== undefined;
      const answer: FindingsAnswer = { findings, ...(isMore && { next: `${last.id}` }) };
      return c.json(answer);
    })
    .get(`${at}/report/:format`, may("channels.list"), async (c) => {
      const inspection = await found(c);
      const to = Format.safeParse(c.req.param("format"));
      const score = inspection && scoreInspection(inspection);
      if (!inspection || !to.success || !score) return problem(c, 404, noReport);
      const asked = { inspectionId: inspection.id, limit: mostPrinted };
      const findings = await listFindings(db, asked);
      const document = inspectionDocument(inspection, score, findings);
      const done = await run(printChannelsJob, { document, to: to.data });
      if (!done.ok || !done.value.ok) return problem(c, 503, notWritten);
      const { bytes, mediaType } = done.value.value;
      return c.body(new Uint8Array(bytes), 200, {
        "Content-Type": mediaType,
        "Content-Disposition": attachment(`${document.title}.${to.data}`, `report.${to.data}`),
      });
    });
}

const noReport = { title: "没有这份检查报告", detail: "检查完成以后才有报告。" };
const notWritten = { title: "报告没有写成", detail: "请过几分钟再试。" };
