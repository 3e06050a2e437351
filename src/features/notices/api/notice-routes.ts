import type { Hono } from "hono";
import { z } from "zod";
import { mailAddresses } from "#features/accounts/index.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { staffOf } from "#platform/http/audited-by.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { mailTimes } from "#platform/notices/notice-kind.ts";
import {
  chooseMail,
  countUnread,
  listNotices,
  markRead,
  noticeChoices,
} from "#platform/notices/notices.ts";

const pageSize = 50;

const id = z.coerce.number().int().positive();
const Asked = z.object({
  after: id.optional().catch(undefined),
  unread: z.literal("1").optional().catch(undefined),
});
const Read = z.object({ ids: z.array(z.int().positive()).max(1000).optional() });
const Choice = z.object({ kind: z.string().max(100), mail: z.enum(mailTimes) });

const noSuchKind = { title: "没有这种消息", detail: "请刷新页面后再选。", field: "kind" };

/** 消息 of who is signed in, `/api/notices`, and when mail tells of them. */
export function noticeRoutes({ db, cipher, noticeKinds }: OfficeServices): Hono<AppEnv> {
  return newRouter()
    .get("/api/notices", may("session.own"), takes({ query: Asked }), async (c) => {
      const { after: before, unread } = Asked.parse(c.req.query());
      const personId = staffOf(c).id;
      const asked = { personId, unreadOnly: unread === "1", before, limit: pageSize };
      const notices = await listNotices(db, asked);
      const next = notices.length === pageSize ? notices.at(-1)?.id : undefined;
      return c.json({ notices, ...(next !== undefined && { next: `${next}` }) });
    })
    .get("/api/notices/count", may("session.own"), async (c) =>
      c.json({ unread: await countUnread(db, staffOf(c).id) }),
    )
    .post("/api/notices/read", may("session.own"), takes({ body: Read }), async (c) => {
      const body = await jsonBody(c, Read);
      if (!body.ok) return body.error;
      const at = new Date().toISOString();
      await markRead(db, { personId: staffOf(c).id, ids: body.value.ids, at });
      return c.body(null, 204);
    })
    .get("/api/notice-choices", may("session.own"), async (c) => {
      const personId = staffOf(c).id;
      const chosen = await noticeChoices(db, personId);
      const hasMail = (await mailAddresses({ db, cipher }, [personId])).has(personId);
      const kinds = noticeKinds.map(({ name, says, mail }) => ({
        ...{ name, says },
        mail: chosen.get(name) ?? mail,
      }));
      return c.json({ kinds, hasMail });
    })
    .put("/api/notice-choices", may("session.own"), takes({ body: Choice }), async (c) => {
      const body = await jsonBody(c, Choice);
      if (!body.ok) return body.error;
      const isKnown = noticeKinds.some(({ name }) => name === body.value.kind);
      if (!isKnown) return problem(c, 422, noSuchKind);
      await chooseMail(db, { personId: staffOf(c).id, ...body.value });
      return c.body(null, 204);
    });
}
