import type { Context, Hono } from "hono";
import { z } from "zod";
import type { PrintedDocument } from "#formats/printed-document.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { attachment } from "#platform/http/answers/attachment.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy } from "#platform/http/audited-by.ts";
import { newRouter } from "#platform/http/router.ts";
import { jobRefusedStatus } from "#platform/jobs/stopped-words.ts";
import { chainsOf } from "#platform/signing/load-chains.ts";
import { agencyNamed } from "../../data/agency-named.ts";
import { type Draft, findDraft } from "../../data/drafts.ts";
import { coveringLetter } from "../../documents/covering-letter.ts";
import { letterOf, numberLetter } from "../../documents/number-letter.ts";
import { signatureSheet } from "../../documents/signature-sheet.ts";
import { draftSubject } from "../../draft/draft-subject.ts";
import { sentHash, sentRound } from "../../draft/sent-round.ts";
import { printDocumentJob } from "../../thread-jobs.ts";
import { noDraft } from "../begin-words.ts";
import { id } from "../draft-schemas.ts";
import { tooBusy } from "../draft-words.ts";
import { letterProblem, notNumbered, notSent, readOtherwise } from "./paper-words.ts";

const format = z.enum(["docx", "pdf"]);

/** What goes with a report: 审签单 and 报送函, as Word and PDF. */
export function paperRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db, today } = services;
  return newRouter()
    .get("/api/report-drafts/:id/signature-sheet/:format", may("report-filing.list"), async (c) => {
      const draft = await draftOf(c, services);
      if (!draft) return problem(c, 404, noDraft);
      const chains = await chainsOf(db, draftSubject(draft));
      if (chains.length === 0) return problem(c, 409, notSent);
      const { agencyName } = await agencyNamed(db, draft.agencyId);
      const sent = draft.content === null ? null : sentRound(draft.content);
      const document = signatureSheet({ agencyName, year: draft.year, chains, sent });
      return print(c, services, document);
    })
    .post("/api/report-drafts/:id/letter", may("report-filing.write"), async (c) => {
      const asked = id.safeParse(c.req.param("id"));
      if (!asked.success) return problem(c, 404, noDraft);
      const scope = agencyScope(c.get("actor"));
      const by = auditedBy(c);
      const made = await numberLetter(db, { scope, draftId: asked.data, today: today(), by });
      if (made.ok) return c.json({ number: made.value.number });
      return problem(c, made.error.kind === "not-found" ? 404 : 409, letterProblem(made.error));
    })
    .get("/api/report-drafts/:id/letter/:format", may("report-filing.list"), async (c) => {
      const draft = await draftOf(c, services);
      if (!draft) return problem(c, 404, noDraft);
      const letter = await letterOf(db, draft);
      if (!letter || draft.content === null) return problem(c, 409, notNumbered);
      const document = coveringLetter({
        ...(await agencyNamed(db, draft.agencyId)),
        to: letter.to,
        year: draft.year,
        number: letter.number,
        dated: letter.datedOn,
        contentHash: sentHash(draft.content),
        correctedBecause: draft.corrections > 0 ? draft.correctedBecause : null,
      });
      return print(c, services, document);
    });
}

async function draftOf(c: Context<AppEnv>, { db }: OfficeServices): Promise<Draft | undefined> {
  const asked = id.safeParse(c.req.param("id"));
  return asked.success ? findDraft(db, agencyScope(c.get("actor")), asked.data) : undefined;
}

async function print(
  c: Context<AppEnv>,
  { run }: OfficeServices,
  document: PrintedDocument,
): Promise<Response> {
  const to = format.safeParse(c.req.param("format"));
  if (!to.success) return problem(c, 404, noDraft);
  const done = await run(printDocumentJob, { document, to: to.data });
  if (!done.ok) return problem(c, jobRefusedStatus(done.error), tooBusy);
  if (!done.value.ok) return problem(c, 422, readOtherwise(done.value.error.missing));
  const { bytes, mediaType } = done.value.value;
  return c.body(new Uint8Array(bytes), 200, {
    "Content-Type": mediaType,
    "Content-Disposition": attachment(`${document.title}.${to.data}`, `document.${to.data}`),
  });
}
