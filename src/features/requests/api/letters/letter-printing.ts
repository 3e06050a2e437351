import type { Context } from "hono";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { jobRefusedStatus } from "#platform/jobs/stopped-words.ts";
import { findLetter } from "../../data/letters/letters.ts";
import { type LetterSheet, letterSheet } from "../../domain/letters/letter-sheet.ts";
import type { ActsOnLetter } from "../../letters/acting.ts";
import { makeLetter } from "../../letters/letter-content.ts";
import { sheetOf } from "../../letters/served-letters.ts";
import { printLetterJob } from "../../thread-jobs.ts";

export const notPrinted = {
  title: "文书没有写成",
  detail: "写成的文件读回不一致，或者系统正忙。请过几分钟再试，或者换一种格式。",
};

/** What was sent round or signed; of a draft what it says now. */
export async function sheetNow(
  { db }: OfficeServices,
  act: ActsOnLetter,
): Promise<LetterSheet | undefined> {
  const letter = await findLetter(db, act);
  if (!letter) return undefined;
  const sent = sheetOf(letter);
  if (sent) return sent;
  const { issuer, attachments, ...text } = (await makeLetter(db, act, letter)).content;
  const names = attachments.map(({ name }) => name);
  return letterSheet(text, { issuer, number: null, datedOn: null, attachments: names });
}

/** Writes a letter before it can get a number: one that cannot be written is refused, and its number is not spent. */
export async function unprintable(
  c: Context<AppEnv>,
  services: OfficeServices,
  act: ActsOnLetter,
): Promise<Response | undefined> {
  const document = await sheetNow(services, act);
  if (!document) return undefined;
  const done = await services.run(printLetterJob, { document, to: "pdf" });
  if (!done.ok) return problem(c, jobRefusedStatus(done.error), notPrinted);
  return done.value.ok ? undefined : problem(c, 422, notPrinted);
}
