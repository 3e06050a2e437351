import type { Context, Hono } from "hono";
import { z } from "zod";
import type { Result } from "#kernel/result.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { type Problem, problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy } from "#platform/http/audited-by.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { recordId } from "#platform/records/office/reading-routes.ts";
import { listSynonyms, type SynonymLine } from "../../data/search/synonyms.ts";
import { forgetWord, type SoughtWord, soughtWords } from "../../data/sought/sought-in-vain.ts";
import { addSynonyms, removeSynonyms, type SynonymsRefused } from "../../sought/change-synonyms.ts";

const path = "/api/search-words";
const mostShown = 500;

const Word = z.string().normalize("NFKC").trim().min(2).max(30);
const Added = z.object({
  words: z
    .array(Word)
    .transform((words) => [...new Set(words)])
    .pipe(z.array(Word).min(2).max(20)),
});
const Forgotten = z.object({ word: z.string().min(1).max(100) });

/** What `GET /api/search-words/sought` answers: the most sought, each under its word. */
export interface SoughtAnswer {
  readonly sought: readonly (SoughtWord & { readonly id: string })[];
}

/** What `GET /api/search-words/synonyms` answers. */
export interface SynonymsAnswer {
  readonly synonyms: readonly SynonymLine[];
}

/** 搜索词: what people sought in vain, and which words mean the same. */
export function soughtRoutes({ db }: OfficeServices): Hono<AppEnv> {
  return newRouter()
    .get(`${path}/sought`, may("search.words"), async (c) => {
      const words = await soughtWords(db, mostShown);
      const sought = words.map((one) => ({ ...one, id: one.word }));
      return c.json({ sought } satisfies SoughtAnswer);
    })
    .get(`${path}/synonyms`, may("search.words"), async (c) =>
      c.json({ synonyms: await listSynonyms(db) } satisfies SynonymsAnswer),
    )
    .post(`${path}/synonyms`, may("search.words"), takes({ body: Added }), async (c) => {
      const body = await jsonBody(c, Added);
      if (!body.ok) return body.error;
      return inTransaction(db, async (trx) => {
        const done = await addSynonyms(trx, auditedBy(c), body.value.words);
        return done.ok ? c.json({ id: done.value }, 201) : refused(c, done);
      });
    })
    .delete(`${path}/synonyms/:synonyms`, may("search.words"), async (c) => {
      const id = recordId.safeParse(c.req.param("synonyms"));
      if (!id.success) return problem(c, 404, noRecord);
      return inTransaction(db, async (trx) => {
        const done = await removeSynonyms(trx, auditedBy(c), id.data);
        return done.ok ? c.json({}) : refused(c, done);
      });
    })
    .post(`${path}/forgotten`, may("search.words"), takes({ body: Forgotten }), async (c) => {
      const body = await jsonBody(c, Forgotten);
      if (!body.ok) return body.error;
      const isGone = await forgetWord(db, body.value.word);
      return isGone ? c.json({}) : problem(c, 404, noRecord);
    });
}

function refused(c: Context<AppEnv>, done: Result<unknown, SynonymsRefused>): Response {
  if (done.ok) throw new Error("nothing was refused");
  return problem(c, done.error.kind === "not-found" ? 404 : 409, problemOf(done.error));
}

function problemOf(refusal: SynonymsRefused): Problem {
  switch (refusal.kind) {
    case "not-found":
      return noRecord;
    case "known":
      return {
        title: "这些词已经是同义词",
        detail: `同义词里已有“${refusal.words.join("、")}”，不必再加；要增减其中的词，请先删除这一组再重新增加。`,
        field: "words",
      };
  }
}
