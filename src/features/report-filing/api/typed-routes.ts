import type { Hono } from "hono";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { findingMessage } from "#report/words/finding-message.ts";
import { readSection, type SectionToRead } from "../check/words-job.ts";
import { readTyped } from "../draft/read-typed.ts";
import { readSectionJob } from "../thread-jobs.ts";
import { noDraft } from "./begin-words.ts";
import { id, SectionTyped, section } from "./draft-schemas.ts";
import { sameMessage } from "./finding-told.ts";
import type { TypedAnswer } from "./typed-answer.ts";

/** What is found in a section while somebody types it, before it is saved; nothing is changed. */
export function typedRoutes({ db, run }: OfficeServices): Hono<AppEnv> {
  // Where no process is free nothing is proofread, and that is said.
  const read = async (asked: SectionToRead) => {
    const done = await run(readSectionJob, asked);
    return done.ok ? done.value : readSection(asked, {});
  };
  return newRouter().post(
    "/api/report-drafts/:id/sections/:section/words",
    may("report-filing.write"),
    takes({ body: SectionTyped }),
    async (c) => {
      const draft = id.safeParse(c.req.param("id"));
      const number = section.safeParse(c.req.param("section"));
      if (!draft.success || !number.success) return problem(c, 404, noDraft);
      const body = await jsonBody(c, SectionTyped);
      if (!body.ok) return body.error;
      const asked = { ...body.value, draftId: draft.data, number: number.data };
      const found = await readTyped({ db, read }, agencyScope(c.get("actor")), asked);
      if (!found) return problem(c, 404, noDraft);
      const messages = [...found.findings.map(findingMessage), ...found.same.map(sameMessage)];
      return c.json({ messages, isProofread: found.isProofread } satisfies TypedAnswer);
    },
  );
}
