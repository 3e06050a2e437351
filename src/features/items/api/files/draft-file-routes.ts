import { buffer } from "node:stream/consumers";
import type { Context, Hono } from "hono";
import { z } from "zod";
import { sizeLimit } from "#formats/limits.ts";
import { err } from "#kernel/result.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { examineUpload } from "#platform/files/preflight/examine-upload.ts";
import { fileAnswer } from "#platform/files/store/file-answer.ts";
import { takeUpload } from "#platform/files/store/take-upload.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { draftFiles } from "../../data/files/draft-files.ts";
import type { ActsOnDraft } from "../../drafts/acting.ts";
import { cleanDraftFile } from "../../files/clean-draft-file.ts";
import { keepDraftFile } from "../../files/keep-draft-file.ts";
import { keepPicture, pictureLimit, pictureTypes } from "../../files/keep-picture.ts";
import { examineJob } from "../../thread-jobs.ts";
import { answerOf } from "../drafts/draft-problem.ts";
import { draftFileJson } from "./draft-file-json.ts";
import { fileActProblem } from "./file-act-problem.ts";
import { answerWith, type DraftAsked, draftAsked, fileAsked } from "./file-asked.ts";

const at = "/api/item-drafts/:draft/files";

const Cleaning = z.object({ acceptsChanges: z.boolean().default(false) });

/** Files of a draft (附件): each is examined when it comes; the draft's content says which of them go with it. */
export function draftFileRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db, files } = services;
  return newRouter()
    .get(at, may("items.list"), async (c) => {
      const found = await draftAsked(services, c);
      if (!found.ok) return found.error;
      return c.json((await draftFiles(db, found.value.draft.id)).map(draftFileJson));
    })
    .post(at, may("items.write"), async (c) => {
      const found = await draftAsked(services, c);
      return found.ok ? upload(services, c, found.value) : found.error;
    })
    .get(`${at}/:number`, may("items.list"), async (c) => {
      const found = await fileAsked(services, c);
      return found.ok ? fileAnswer(c, files, found.value.file) : found.error;
    })
    .post(`${at}/:number/cleaned`, may("items.write"), takes({ body: Cleaning }), async (c) => {
      const body = await jsonBody(c, Cleaning);
      if (!body.ok) return body.error;
      const found = await fileAsked(services, c);
      if (!found.ok) return found.error;
      const { act, file } = found.value;
      const cleaned = await cleanDraftFile(services, act, { file, ...body.value });
      if (cleaned.ok) return answerWith(services, c, { ...act, number: cleaned.value });
      const { error } = cleaned;
      return typeof error === "string" ? fileActProblem(c, error) : answerOf(c, err(error));
    });
}

async function upload(
  services: OfficeServices,
  c: Context<AppEnv>,
  asked: DraftAsked,
): Promise<Response> {
  const { state } = asked.draft;
  if (state !== "writing") return answerOf(c, err({ kind: "other-state", state }));
  return c.req.query("as") === "picture"
    ? picture(services, c, asked.act)
    : attachment(services, c, asked.act);
}

async function attachment(
  services: OfficeServices,
  c: Context<AppEnv>,
  act: ActsOnDraft,
): Promise<Response> {
  const { db, files, run } = services;
  const received = await takeUpload(c, files, { limit: sizeLimit });
  if (!received.ok) return received.error;
  const file = received.value;
  const bytes = await buffer(files.get(file.key));
  const examined = await examineUpload({ run, job: examineJob }, c, { bytes, name: file.name });
  if (!examined.ok) {
    await files.discard(file.key);
    return examined.error;
  }
  const { findings } = examined.value;
  const kept = await db.transaction().execute((trx) => keepDraftFile(trx, act, { file, findings }));
  if (kept.ok) return answerWith(services, c, { ...act, number: kept.value });
  await files.discard(file.key);
  return answerOf(c, kept);
}

async function picture(
  services: OfficeServices,
  c: Context<AppEnv>,
  act: ActsOnDraft,
): Promise<Response> {
  const asked = { limit: pictureLimit, types: pictureTypes };
  const received = await takeUpload(c, services.files, asked);
  if (!received.ok) return received.error;
  const kept = await keepPicture(services, act, received.value);
  if (kept.ok) return answerWith(services, c, { ...act, number: kept.value });
  const { error } = kept;
  return typeof error === "string" ? fileActProblem(c, error) : answerOf(c, err(error));
}
