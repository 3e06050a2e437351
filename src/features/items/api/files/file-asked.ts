import type { Context } from "hono";
import { err, ok, type Result } from "#kernel/result.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { recordId } from "#platform/records/office/reading-routes.ts";
import { type Draft, findDraft } from "../../data/drafts/drafts.ts";
import { type DraftFile, draftFiles } from "../../data/files/draft-files.ts";
import type { ActsOnDraft } from "../../drafts/acting.ts";
import { actsOnDraft } from "../drafts/acting-on-drafts.ts";
import { draftFileJson } from "./draft-file-json.ts";

export interface DraftAsked {
  readonly act: ActsOnDraft;
  readonly draft: Draft;
}

/** The draft of the address, and who asks. */
export async function draftAsked(
  services: OfficeServices,
  c: Context<AppEnv>,
): Promise<Result<DraftAsked, Response>> {
  const act = actsOnDraft(c, services);
  const draft = act && (await findDraft(services.db, act));
  return draft ? ok({ act, draft }) : err(problem(c, 404, noRecord));
}

/** A file of the draft of the address. */
export async function fileAsked(
  services: OfficeServices,
  c: Context<AppEnv>,
): Promise<Result<DraftAsked & { readonly file: DraftFile }, Response>> {
  const found = await draftAsked(services, c);
  if (!found.ok) return found;
  const number = recordId.safeParse(c.req.param("number"));
  const all = await draftFiles(services.db, found.value.draft.id);
  const file = all.find((one) => number.success && one.number === number.data);
  return file ? ok({ ...found.value, file }) : err(problem(c, 404, noRecord));
}

/** The answer that tells of a file that was kept. */
export async function answerWith(
  { db }: OfficeServices,
  c: Context<AppEnv>,
  { draftId, number }: { readonly draftId: number; readonly number: number },
): Promise<Response> {
  const file = (await draftFiles(db, draftId)).find((one) => one.number === number);
  return file ? c.json(draftFileJson(file), 201) : problem(c, 404, noRecord);
}
