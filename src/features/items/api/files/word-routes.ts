import { buffer } from "node:stream/consumers";
import type { Context, Hono } from "hono";
import { sizeLimit } from "#formats/limits.ts";
import { err } from "#kernel/result.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { findingWords } from "#platform/files/preflight/finding-words.ts";
import { takeUpload } from "#platform/files/store/take-upload.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { wordJob } from "../../thread-jobs.ts";
import { keepPictures } from "../../word-in/keep-pictures.ts";
import { proposalsOf } from "../../word-in/proposals.ts";
import { type PicturesKept, textOfWord } from "../../word-in/text-of-word.ts";
import type { WordRead } from "../../word-in/word-job.ts";
import { toldWords } from "../../words/told-words.ts";
import { answerOf } from "../drafts/draft-problem.ts";
import { fileActProblem } from "./file-act-problem.ts";
import { type DraftAsked, draftAsked } from "./file-asked.ts";
import type { WordAnswer } from "./word-answer.ts";

/** 导入 Word: a document becomes parts of a text, which who writes puts where they want it. */
export function wordRoutes(services: OfficeServices): Hono<AppEnv> {
  return newRouter().post("/api/item-drafts/:draft/word", may("items.write"), async (c) => {
    const found = await draftAsked(services, c);
    return found.ok ? take(services, c, found.value) : found.error;
  });
}

async function take(
  services: OfficeServices,
  c: Context<AppEnv>,
  { act, draft: { state } }: DraftAsked,
): Promise<Response> {
  const { files, run } = services;
  if (state !== "writing") return answerOf(c, err({ kind: "other-state", state }));
  const received = await takeUpload(c, files, { limit: sizeLimit, types: ["docx"] });
  if (!received.ok) return received.error;
  const { key } = received.value;
  const bytes = await buffer(files.get(key));
  await files.discard(key);
  const done = await run(wordJob, bytes);
  if (!done.ok) return fileActProblem(c, done.error.kind === "busy" ? "busy" : "word");
  if (!done.value.ok) return fileActProblem(c, "word");
  const read = done.value.value;
  const kept = await keepPictures(services, act, read.pictures);
  return kept.ok ? c.json(answer(read, kept.value)) : answerOf(c, kept);
}

function answer(read: WordRead, kept: PicturesKept): WordAnswer {
  const told = read.told.map(({ paragraph, ...one }) => ({
    where: `第 ${paragraph} 段`,
    says: toldWords(one),
  }));
  const found = read.findings.map((finding) => {
    const { what, where, quote } = findingWords(finding);
    return { where, says: quote === "" ? what : `${what}：“${quote}”` };
  });
  const lost = read.pictures.flatMap((_, at) =>
    kept.has(at)
      ? []
      : [{ where: `第 ${at + 1} 张图片`, says: toldWords({ kind: "picture", quote: "" }) }],
  );
  return {
    blocks: textOfWord(read, kept),
    proposals: proposalsOf(read.blocks),
    told: [...told, ...found, ...lost],
  };
}
