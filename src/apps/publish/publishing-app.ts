import { createElement } from "react";
import { newPageStore } from "#platform/cache/page-store.ts";
import type { Config } from "#platform/config/config.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { filesFolder, localFiles } from "#platform/files/store/local-files.ts";
import { newBodyRoom } from "#platform/http/body/body-room.ts";
import type { Gate } from "#platform/http/places/gate.ts";
import { newSeal } from "#platform/http/seal.ts";
import { sitePages } from "#platform/http/site-pages.ts";
import type { Log } from "#platform/log/log.ts";
import { newMetrics } from "#platform/metrics/metrics.ts";
import { MessagePage } from "#ui/page/MessagePage.tsx";
import { renderPage } from "#ui/render-page.ts";
import { type SiteSettings, siteAt, type WholeSite } from "#ui/site.ts";
import type { Stylesheet } from "#ui/stylesheet.ts";
import type { Rooms } from "../rooms/rooms.ts";
import { todayInChina } from "../running/today-in-china.ts";
import { errorWords } from "../site/error-words.ts";
import { newSite, type SiteServices } from "../site/site-app.ts";
import type { PagePool } from "../workers/page-pool.ts";
import { runIn } from "../workers/page-pools.ts";
import { askedAgain } from "./asked-again.ts";
import type { PublishOptions } from "./publish-options.ts";
import type { SiteOfFiles } from "./site-of-files.ts";

export interface PublishingParts {
  readonly db: Queryable;
  readonly rooms: Rooms;
  readonly config: Config;
  readonly stylesheet: Stylesheet;
  readonly site: SiteSettings;
  readonly pool: PagePool;
  readonly log: Log;
}

/** The settings of the site as files: no day on the pages, which would all change every day. */
export function settingsAsFiles(settings: SiteSettings, options: PublishOptions): SiteSettings {
  const { today: _, ...site } = settings;
  const { base = site.base, online, elder, downloads, years } = options;
  const known = { ...(online !== undefined && { online }), ...(years && { years }) };
  return { ...site, base, asFiles: { elder, downloads, ...known } };
}

/** The real application over one database, as it is written to files: nothing is kept, nobody is turned away. */
export function siteOfFiles(parts: PublishingParts, options: PublishOptions): SiteOfFiles {
  const { db, rooms, config, stylesheet, site, pool, log } = parts;
  const services: SiteServices = {
    db,
    files: localFiles(filesFolder(config.database.dataFolder)),
    log,
    stylesheet,
    site,
    resources: config.site.resources,
    operation: {
      ...config,
      rateLimitPercent: 0,
      pages: { store: newPageStore(1), versions: () => undefined },
      metrics: newMetrics([]),
      ready: async () => ({ ready: true }),
    },
    today: todayInChina,
    newGate: () => everybody,
    room: newBodyRoom(0),
    seal: newSeal(undefined),
    stamp: "",
    run: runIn({ strangers: pool.run, stored: pool.run }),
    workers: config.checkWorkers,
    jobTimeout: config.checkTimeout,
  };
  const app = newSite(services, rooms);
  const pages = sitePages(app);
  const { origin, base, frame } = site;
  return {
    app: askedAgain({ request: (path) => app.request(path) }),
    standing: { base, ...(origin !== undefined && { origin }) },
    isOnline: pages.isOnline,
    foreign: Object.values(frame),
    ...(options.online !== undefined && { online: options.online }),
    ...(options.years && { years: options.years }),
    notFoundPage: () => notFoundPage({ ...site, pages }),
  };
}

const everybody: Gate = () => (_c, next) => next();

/** It stands at no address: none is said to be its own, and its other mode is that of the site map. */
function notFoundPage({ origin: _, ...site }: WholeSite): string {
  const { online } = site.asFiles ?? {};
  const words = online === undefined ? notFoundWithoutSearch : errorWords[404];
  return renderPage(
    siteAt(site, site.pages.pathOf("map") ?? "/"),
    createElement(MessagePage, words),
  );
}

const notFoundWithoutSearch = {
  title: errorWords[404].title,
  paragraphs: ["地址可能输入有误，或者页面已经移走。请检查地址，或者从下面的入口进入。"],
} as const;
