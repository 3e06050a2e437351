import type { Context } from "hono";
import type { OfficeServices } from "#platform/feature/services.ts";
import { type Problem, problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { jobRefusedStatus } from "#platform/jobs/stopped-words.ts";
import type { ReadOtherwise } from "#report-files/write-printed.ts";
import { findLetter } from "../../data/letters/letters.ts";
import { type LetterSheet, letterSheet } from "../../domain/letters/letter-sheet.ts";
import type { ActsOnLetter } from "../../letters/acting.ts";
import { makeLetter } from "../../letters/letter-content.ts";
import { sheetOf } from "../../letters/served-letters.ts";
import type { LacksFaces } from "../../letters/write-letter.ts";
import { printLetterJob } from "../../thread-jobs.ts";

export const notPrinted = {
  title: "文书没有写成",
  detail: "写成的文件读回不一致，或者系统正忙。请过几分钟再试，或者换一种格式。",
};

/** Why a letter was not written in one format, and what to do. */
export function printProblem(refused: ReadOtherwise | LacksFaces): Problem {
  if (!("lacking" in refused)) return notPrinted;
  return {
    title: `PDF 印不出这些字：${refused.lacking.join("、")}`,
    detail:
      "本系统的字体没有这些字，不以“〓”代替。请下载 Word，在装有这些字的电脑上打开、打印、盖章；需要 PDF 的从那里另存。",
  };
}

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
  for (const to of ["pdf", "docx"] as const) {
    const done = await services.run(printLetterJob, { document, to });
    if (!done.ok) return problem(c, jobRefusedStatus(done.error), notPrinted);
    if (done.value.ok) return undefined;
    // What a PDF has no sign for is told on its screen, and leaves as Word.
    if (!("lacking" in done.value.error)) return problem(c, 422, notPrinted);
  }
  return problem(c, 422, notPrinted);
}
