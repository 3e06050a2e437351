import type { Hono } from "hono";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { knownTitles, sameFiles } from "../../data/drafts/near-ones.ts";
import { nearTitles } from "../../domain/draft/near-titles.ts";
import { draftAsked } from "../files/file-asked.ts";
import type { NearAnswer } from "./draft-answer.ts";

/** 可能重复的: told while one writes, and never in the way. */
export function nearRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db } = services;
  return newRouter().get("/api/item-drafts/:draft/near", may("items.list"), async (c) => {
    const found = await draftAsked(services, c);
    if (!found.ok) return found.error;
    const { draft } = found.value;
    const { title, attachments } = draft.content;
    const numbers = attachments.map(({ number }) => number);
    const answer: NearAnswer = {
      titles: nearTitles(title, await knownTitles(db, draft)),
      files: await sameFiles(db, { ...draft, numbers }),
    };
    return c.json(answer);
  });
}
