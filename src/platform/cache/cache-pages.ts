import type { Context, MiddlewareHandler } from "hono";
import { isKnownTag } from "../http/answers/is-known-tag.ts";
import type { AppEnv } from "../http/app-env.ts";
import type { QueryOf } from "../http/declared-query.ts";
import { acceptedEncoding } from "./accepted-encoding.ts";
import type { PageStore } from "./page-store.ts";
import type { Narrowed, Versions } from "./shown.ts";
import { type Encoding, newStoredPage, type Sent, type StoredPage, sentAs } from "./stored-page.ts";

export interface CachedPages {
  readonly store: PageStore;
  /** The versions of all content as they are now; while they are not known nothing is kept. */
  readonly versions: () => Versions | undefined;
}

interface Pages {
  readonly store: PageStore;
  /**
   * The version, as it is now, of what the page shows, for the agencies that it turns out to show alone; `undefined` where
   * its route does not say that it may be kept, or none is known.
   */
  readonly versionOf: (c: Context<AppEnv>) => ((narrowed?: Narrowed) => string) | undefined;
  /** The query that a page is made of; the whole of it unless told. */
  readonly query?: QueryOf;
  /** Whether a request may be answered from here at all. */
  readonly mayAnswer?: (c: Context<AppEnv>) => boolean;
}

/**
 * Answers GET and HEAD from `store`, and keeps there what its route says may be kept, if it is answered with 200 and no
 * handler forbade it; what no route says so of passes by untouched. A page that many ask for at once is rendered once. Of
 * another version than what it shows has now, it is rendered anew and put in its place. Which agencies a page shows (`showsOnlyOf`)
 * is known once it is rendered; its version is of before, so that what changes meanwhile counts.
 */
export function cachePages({
  store,
  versionOf,
  query = (c) => new URL(c.req.url).search,
  mayAnswer = () => true,
}: Pages): MiddlewareHandler<AppEnv> {
  const once = newRenderings();
  return async (c, next) => {
    const of = mayAsk(c) && mayAnswer(c) ? versionOf(c) : undefined;
    if (!of) return next();
    const key = `${pathIn(c.req.url)}${query(c)}`;
    const rendering = `${of()} ${key}`;
    const waiting = once.awaited(rendering);
    const kept = store.get(key);
    // Without somebody to wait for there may be no pause: those who come meanwhile would all render.
    const found = kept?.version === of(kept?.narrowed) ? kept : waiting && (await waiting);
    if (found) return answer(c, { key, page: found, store });

    // Nobody is at it, or what came out was not to be kept.
    const page = await once.render(rendering, async () => {
      await next();
      const narrowed = c.get("narrowed");
      return keepable(c.res, { version: of(narrowed), narrowed });
    });
    if (!page) return;
    store.put(key, page);
    c.res = undefined; // else its headers would be merged into the answer
    c.res = await answer(c, { key, page, store });
    c.set("pageFrom", "rendering");
  };
}

/** Pages that are being rendered, so that others wait for them. */
function newRenderings() {
  const underWay = new Map<string, Promise<StoredPage | undefined>>();
  return {
    /** The page somebody renders now; `undefined` where nobody does, or where it may not be kept. */
    awaited: (key: string) => underWay.get(key),
    render: async (
      key: string,
      render: () => Promise<StoredPage | undefined>,
    ): Promise<StoredPage | undefined> => {
      const first = !underWay.has(key);
      const made = Promise.withResolvers<StoredPage | undefined>();
      if (first) underWay.set(key, made.promise);
      let page: StoredPage | undefined;
      try {
        page = await render();
      } finally {
        if (first) underWay.delete(key);
        made.resolve(page);
      }
      return page;
    },
  };
}

/** A program that signs in is answered for itself alone. */
function mayAsk({ req }: Context<AppEnv>): boolean {
  return (req.method === "GET" || req.method === "HEAD") && !req.header("authorization");
}

function pathIn(url: string): string {
  const from = url.indexOf("/", url.indexOf("//") + 2);
  const cut = url.indexOf("?", from);
  return cut < 0 ? url.slice(from) : url.slice(from, cut);
}

const kinds = /^(text\/(html|css|plain)|image\/svg\+xml|application\/(atom\+)?xml)(;|$)/;

/** The page of an answer that may be kept; its body is read then. */
async function keepable(
  response: Response,
  shown: Pick<StoredPage, "version" | "narrowed">,
): Promise<StoredPage | undefined> {
  const { status, headers } = response;
  if (status !== 200 || headers.has("set-cookie") || headers.has("content-disposition")) return;
  if (!kinds.test(headers.get("content-type") ?? "")) return;
  const control = headers.get("cache-control");
  if (control && /no-store|private/.test(control)) return;
  const body = new Uint8Array(await response.arrayBuffer());
  return newStoredPage(body, { ...ordinary, ...Object.fromEntries(headers) }, shown);
}

/**
 * A browser asks again each time and is mostly told 304. A shared cache may keep a page for a minute, a CDN for half of it
 * and another half while it fetches a new one (RFC 9213: these words are for CDNs alone): what is taken back is nowhere
 * after a minute.
 */
const ordinary = {
  "cache-control": "public, max-age=0, s-maxage=60",
  "cdn-cache-control": "max-age=30, stale-while-revalidate=30",
  vary: "Accept-Encoding",
};

interface Answer {
  readonly key: string;
  readonly page: StoredPage;
  readonly store: PageStore;
}

async function answer(c: Context<AppEnv>, { key, page, store }: Answer): Promise<Response> {
  c.set("pageFrom", "cache");
  const encoding = acceptedEncoding(c.req.header("accept-encoding"));
  if (isKnown(c.req.header("if-none-match"), page.tag)) {
    const { headers } = page.sent.get(encoding) ?? (await sentAs(page, "identity"));
    return new Response(null, { status: 304, headers });
  }
  return toResponse(page.sent.get(encoding) ?? (await encode({ key, page, store }, encoding)));
}

function toResponse({ body, headers }: Sent): Response {
  return new Response(body, { headers });
}

/** Makes an encoding and counts the room it takes. */
async function encode({ key, page, store }: Answer, encoding: Encoding): Promise<Sent> {
  const before = page.sent.size;
  const sent = await sentAs(page, encoding);
  if (page.sent.size > before) store.put(key, page);
  return sent;
}

/** Whether `If-None-Match` names the page, in whatever encoding: all of them say the same. */
function isKnown(header: string | undefined, tag: string): boolean {
  return isKnownTag(header, (own) => own === tag || own === `${tag}-br` || own === `${tag}-gzip`);
}
