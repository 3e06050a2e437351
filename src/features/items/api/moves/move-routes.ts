import type { Context, Hono } from "hono";
import { z } from "zod";
import { err, type Result } from "#kernel/result.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
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
import {
  type AddressRefused,
  addAddress,
  removeAddress,
} from "../../old-addresses/change-addresses.ts";
import { type AddressLine, listAddresses } from "../../old-addresses/list-addresses.ts";
import { longestOldAddress, oldAddress } from "../../old-addresses/old-address.ts";

const path = "/api/item-old-addresses";
const pageSize = 50;

const Asked = z.object({
  q: z.string().trim().max(200).optional().catch(undefined),
  after: recordId.optional().catch(undefined),
});
const Added = z.object({
  address: z.string().trim().min(1).max(longestOldAddress),
  indexNumber: z.string().trim().min(1).max(100),
});

/** What `GET /api/item-old-addresses` answers. */
export interface AddressesAnswer {
  readonly addresses: readonly AddressLine[];
  readonly next?: string;
}

/** 旧地址: which addresses of other sites lead to items. */
export function moveRoutes({ db, askSite }: OfficeServices): Hono<AppEnv> {
  const acts = (c: Context<AppEnv>) => ({ scope: agencyScope(c.get("actor")), by: auditedBy(c) });
  return newRouter()
    .get(path, may("items.list"), takes({ query: Asked }), async (c) => {
      const asked = { ...Asked.parse(c.req.query()), limit: pageSize };
      const addresses = await listAddresses(db, agencyScope(c.get("actor")), asked);
      const last = addresses.at(-1);
      const isMore = addresses.length === pageSize && last !== undefined;
      return c.json({
        addresses,
        ...(isMore && { next: `${last.id}` }),
      } satisfies AddressesAnswer);
    })
    .post(path, may("items.publish"), takes({ body: Added }), async (c) => {
      const body = await jsonBody(c, Added);
      if (!body.ok) return body.error;
      const asked = oldAddress(body.value.address);
      if (asked !== undefined && (await isOwn(askSite, asked))) {
        return refused(c, err({ kind: "own-address" }));
      }
      return inTransaction(db, async (trx) => {
        const done = await addAddress(trx, acts(c), body.value);
        return done.ok ? c.json({ id: done.value }, 201) : refused(c, done);
      });
    })
    .delete(`${path}/:address`, may("items.publish"), async (c) => {
      const id = recordId.safeParse(c.req.param("address"));
      if (!id.success) return problem(c, 404, noRecord);
      return inTransaction(db, async (trx) => {
        const done = await removeAddress(trx, acts(c), id.data);
        return done.ok ? c.json({}) : refused(c, done);
      });
    });
}

/** Of the office, and of what the site has a page of, that is there or gone: nothing leads away from there. */
async function isOwn(askSite: OfficeServices["askSite"], address: string): Promise<boolean> {
  if (/^\/(?:office|api)(?:[/?]|$)/.test(address)) return true;
  const answer = await askSite(address);
  await answer.body?.cancel();
  return [200, 405, 410].includes(answer.status);
}

function refused(c: Context<AppEnv>, done: Result<unknown, AddressRefused>): Response {
  if (done.ok) throw new Error("nothing was refused");
  return problem(c, done.error.kind === "not-found" ? 404 : 409, problemOf(done.error));
}

function problemOf({ kind }: AddressRefused): Problem {
  switch (kind) {
    case "not-found":
      return noRecord;
    case "not-an-address":
      return {
        title: "旧地址不是一个网页的地址",
        detail: "请填原网站上的网址，例如 http://www.qinglan.gov.cn/zwgk/art_1.html；首页不能填。",
        field: "address",
      };
    case "no-such-item":
      return {
        title: "没有这个索引号的已公开信息",
        detail: "请核对索引号；只能指向本机关已经公开的信息。",
        field: "indexNumber",
      };
    case "own-address":
      return {
        title: "这个地址是本网站自己的网页",
        detail: "旧地址只能是原网站上的网址，请核对。",
        field: "address",
      };
    case "address-taken":
      return {
        title: "这个旧地址已经指向别的信息",
        detail: "请先在列表里找到它，删除以后再增加。",
        field: "address",
      };
  }
}
