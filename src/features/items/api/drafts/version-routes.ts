import type { Hono } from "hono";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { recordId } from "#platform/records/office/reading-routes.ts";
import { textChanges } from "#text/differences/text-changes.ts";
import { findDraft } from "../../data/drafts/drafts.ts";
import { publicVersionAt, versionAt } from "../../data/drafts/versions.ts";
import { contentLines } from "../../domain/draft/content-lines.ts";
import { itemMarkup } from "../../drafts/markup/item-markup.ts";
import { sentRound } from "../../drafts/sent-round.ts";
import { actsOnDraft } from "./acting-on-drafts.ts";
import type { VersionAnswer } from "./draft-answer.ts";

const at = "/api/item-drafts/:draft";

/** 版本: what an item said before, and what changed since. */
export function versionRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db } = services;
  return newRouter()
    .get(`${at}/versions/:revision`, may("items.list"), async (c) => {
      const act = actsOnDraft(c, services);
      const revision = recordId.safeParse(c.req.param("revision"));
      const draft = act && (await findDraft(db, act));
      const found = draft && revision.success && (await versionAt(db, draft.id, revision.data));
      if (!draft || !found) return problem(c, 404, noRecord);
      const answer: VersionAnswer = {
        markup: itemMarkup(found, draft.agencyName),
        changes: textChanges(contentLines(found), contentLines(draft.content)),
      };
      return c.json(answer);
    })
    .get(`${at}/public-versions/:number`, may("items.list"), async (c) => {
      const act = actsOnDraft(c, services);
      const number = recordId.safeParse(c.req.param("number"));
      const draft = act && (await findDraft(db, act));
      if (!draft?.itemId || !number.success) return problem(c, 404, noRecord);
      const sent = await publicVersionAt(db, draft.itemId, number.data);
      if (sent === undefined) return problem(c, 404, noRecord);
      const before = await publicVersionAt(db, draft.itemId, number.data - 1);
      const { markup, content } = sentRound(sent);
      const earlier = before === undefined ? content : sentRound(before).content;
      const answer: VersionAnswer = {
        markup,
        changes: textChanges(contentLines(earlier), contentLines(content)),
      };
      return c.json(answer);
    });
}
