import type { Context, Hono } from "hono";
import { z } from "zod";
import { agencyScope, includesAgency } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import { dayField } from "#platform/calendar/day-field.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { attachment } from "#platform/http/answers/attachment.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { staffOf } from "#platform/http/audited-by.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { rowId } from "#platform/http/row-id.ts";
import { takes } from "#platform/http/takes.ts";
import { jobRefusedStatus } from "#platform/jobs/stopped-words.ts";
import { noRecord, otherAgency } from "#platform/records/office/office-words.ts";
import { chainsOf } from "#platform/signing/load-chains.ts";
import { LetterSchema } from "../../data/letters/letter-schema.ts";
import {
  findLetter,
  type Letter,
  letterHash,
  listLetters,
} from "../../data/letters/load-letter.ts";
import { letterStates } from "../../domain/letter-content.ts";
import { letterSubject } from "../../letters/acting.ts";
import { answerLetter, beginLetter, writeLetter } from "../../letters/write-letter.ts";
import { letterDocument } from "../../printing/letter-document.ts";
import { printLetterJob } from "../../thread-jobs.ts";
import { noticeKinds } from "../../words/oversight-words.ts";
import { actingOn, actsOnRounds, idIn } from "../rounds/acting-on-rounds.ts";
import type { LetterAnswer, LetterLine, LettersAnswer } from "./letter-answer.ts";
import { letterDone, letterRefused } from "./letter-problem.ts";
import { letterSigningRoutes } from "./signing-routes.ts";

const path = "/api/oversight-letters";
const pageSize = 50;

const id = rowId.nullish().transform((one) => one ?? null);
const Begun = z.object({
  agencyId: rowId,
  kind: z.enum(noticeKinds),
  roundId: id,
  toAgencyId: id,
});
const Written = z.object({
  revision: z.number().int().min(1),
  content: LetterSchema,
  dueOn: dayField.nullish().transform((day) => day ?? null),
});
const Answered = z.object({ says: z.string().trim().min(1).max(2_000) });
const Asked = z.object({
  kind: z.enum(noticeKinds).optional().catch(undefined),
  state: z.enum(letterStates).optional().catch(undefined),
  round: rowId.optional().catch(undefined),
  after: rowId.optional().catch(undefined),
});

/** 督办单、通报、简报: written, signed, numbered, read by the units, answered. */
export function letterRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db } = services;
  return newRouter()
    .get(path, may("oversight.list"), async (c) => {
      const { after, ...asked } = Asked.parse(c.req.query());
      const scope = agencyScope(c.get("actor"));
      const letters = await listLetters(db, scope, { ...asked, before: after, limit: pageSize });
      const last = letters.length === pageSize ? letters.at(-1) : undefined;
      const answer: LettersAnswer = {
        letters: letters.map(lineOf),
        ...(last && { next: `${last.id}` }),
      };
      return c.json(answer);
    })
    .post(path, may("oversight.write"), takes({ body: Begun }), async (c) => {
      const body = await jsonBody(c, Begun);
      if (!body.ok) return body.error;
      if (!includesAgency(staffOf(c), body.value.agencyId)) return problem(c, 403, otherAgency);
      return inTransaction(db, async (trx) => {
        const done = await beginLetter(trx, actsOnRounds(c, services), body.value);
        return done.ok ? c.json({ id: done.value }, 201) : letterRefused(c, done.error);
      });
    })
    .get(`${path}/:id`, may("oversight.list"), async (c) => {
      const letter = await letterIn(c, services);
      if (!letter) return problem(c, 404, noRecord);
      const scope = agencyScope(c.get("actor"));
      const isOwn = includesAgency(scope, letter.agencyId);
      const { authorIds: _, ...shown } = letter;
      const answer: LetterAnswer = {
        letter: shown,
        contentHash: letterHash(letter),
        chains: isOwn ? await chainsOf(db, letterSubject(letter.id)) : [],
        isOwn,
        isReceiver: letter.toAgencyId !== null && includesAgency(scope, letter.toAgencyId),
      };
      return c.json(answer);
    })
    .put(
      `${path}/:id`,
      may("oversight.write"),
      takes({ body: Written }),
      actingOn(services, Written, async (c, trx, on) => {
        const done = await writeLetter(trx, { ...on.act, letterId: on.id }, on.body);
        return done.ok ? c.json({ revision: done.value }) : letterRefused(c, done.error);
      }),
    )
    .post(
      `${path}/:id/answer`,
      may("oversight.answer"),
      takes({ body: Answered }),
      actingOn(services, Answered, async (c, trx, on) =>
        letterDone(c, await answerLetter(trx, { ...on.act, letterId: on.id }, on.body.says)),
      ),
    )
    .get(`${path}/:id/file/:format`, may("oversight.list"), (c) => printed(c, services))
    .route("/", letterSigningRoutes(services));
}

function lineOf({ authorIds: _, content, ...letter }: Letter): LetterLine {
  return { ...letter, title: content.title };
}

async function letterIn(
  c: Context<AppEnv>,
  { db }: Pick<OfficeServices, "db">,
): Promise<Letter | undefined> {
  const letterId = idIn(c);
  return letterId === undefined ? undefined : findLetter(db, agencyScope(c.get("actor")), letterId);
}

async function printed(c: Context<AppEnv>, services: OfficeServices): Promise<Response> {
  const to = z.enum(["docx", "pdf"]).safeParse(c.req.param("format"));
  const letter = await letterIn(c, services);
  if (!to.success || !letter) return problem(c, 404, noRecord);
  const document = letterDocument(letter);
  const done = await services.run(printLetterJob, { document, to: to.data });
  if (!done.ok) {
    return problem(c, jobRefusedStatus(done.error), {
      title: "现在写文件的人太多，或者写得太久",
      detail: "请过一会儿再下载。",
    });
  }
  if (!done.value.ok) {
    const { missing } = done.value.error;
    return problem(c, 422, {
      title: "写成的文件读回不一致，没有提供",
      detail: `文件里没有找到“${missing.slice(0, 60)}”。请换一种格式下载，并告知系统管理员。`,
    });
  }
  const { bytes, mediaType } = done.value.value;
  return c.body(new Uint8Array(bytes), 200, {
    "Content-Type": mediaType,
    "Content-Disposition": attachment(`${document.title}.${to.data}`, `letter.${to.data}`),
  });
}
