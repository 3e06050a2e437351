import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import {
  pagesVisited,
  skipRest,
  type WaitingPage,
  waitingPages,
} from "../data/inspection/frontier.ts";
import {
  endInspection,
  markRunning,
  type OpenInspection,
  openInspection,
} from "../data/inspection/open-inspection.ts";
import { saveFindings, saveTargets, saveVisit } from "../data/inspection/save-visit.ts";
import { hostsIn, isAmong } from "../domain/inspection/hosts.ts";
import { newPace } from "./crawl/pace.ts";
import { newRobotsOf } from "./crawl/robots-of.ts";
import { type Visit, type Visiting, visitPage } from "./crawl/visit-page.ts";
import type { InspectionServices } from "./inspection-services.ts";
import {
  inspectedHosts,
  inspectionPages,
  inspectionRate,
  inspectsPrivate,
} from "./inspection-settings.ts";
import { judgeSite } from "./judge/judge-site.ts";

export interface SliceAsked {
  readonly inspectionId: number;
  /** Whether to go on: asked before every few pages. */
  readonly mayGoOn: () => boolean;
}

/** `other`: somebody else is at this site just now. */
export type SliceEnd = "done" | "interrupted" | "other" | "not-open";

/** Addresses that are taken from the rows at a time, and requests under way at most. */
const [taken, together] = [64, 4];

/**
 * Inspects a site from where its rows say (网站检查), until it is done or may not go on. What is visited is stored page by page, each
 * with all that came of it, so that whatever dies, the next call goes on; one program at a time is at a host.
 */
export function inspectSite(services: InspectionServices, asked: SliceAsked): Promise<SliceEnd> {
  return services.db.connection().execute(async (session) => {
    const inspection = await openInspection(session, asked.inspectionId);
    if (!inspection) return "not-open";
    // Of the connection: it falls with this program.
    const lock = sql`hashtextextended(${`inspected ${inspection.host}`}, 0)`;
    const { rows } = await sql<{ readonly mine: boolean }>`
      select pg_try_advisory_lock(${lock}) as mine`.execute(session);
    if (!rows[0]?.mine) return "other";
    try {
      return await slice(services, inspection, asked);
    } finally {
      await sql`select pg_advisory_unlock(${lock})`.execute(session);
    }
  });
}

async function slice(
  services: InspectionServices,
  inspection: OpenInspection,
  { mayGoOn }: SliceAsked,
): Promise<SliceEnd> {
  const { db } = services;
  const limits = await limitsOf(db, inspection.onDay);
  if (!isAmong(inspection.host, limits.hosts)) {
    const why = `${inspection.host} 不在可检查的网站里，请系统管理员在设置里加上。`;
    await endInspection(db, inspection.id, { state: "failed", why });
    return "done";
  }
  await markRunning(db, inspection);
  const pace = newPace(limits.rate);
  const visiting: Visiting = {
    ...{ host: inspection.host, hosts: limits.hosts, mayBePrivate: limits.mayBePrivate, pace },
    robotsOf: newRobotsOf({ pace, mayBePrivate: limits.mayBePrivate }),
    run: services.run,
  };
  for (let done = await pagesVisited(db, inspection.id); ; ) {
    if (done >= limits.pages) await skipRest(db, inspection.id);
    const pages = await waitingPages(
      db,
      inspection.id,
      Math.min(taken, roomFor(limits.pages, done)),
    );
    if (pages.length === 0) break;
    if (!(await visitAll(pages, { services, inspection, visiting, mayGoOn }))) return "interrupted";
    done += pages.filter(({ kind }) => kind === "page").length;
  }
  await judgeSite(services, inspection);
  return "done";
}

/** What is no web page goes on when all web pages are done. */
function roomFor(most: number, done: number): number {
  return done >= most ? taken : most - done;
}

async function limitsOf(db: Queryable, day: LocalDate) {
  const place = { year: Number(day.slice(0, 4)) };
  return {
    hosts: hostsIn(await settingValue(db, inspectedHosts, place)),
    rate: await settingValue(db, inspectionRate, place),
    pages: await settingValue(db, inspectionPages, place),
    mayBePrivate: await settingValue(db, inspectsPrivate, place),
  };
}

interface Under {
  readonly services: InspectionServices;
  readonly inspection: OpenInspection;
  readonly visiting: Visiting;
  readonly mayGoOn: () => boolean;
}

/** A few at a time; `false` where it may not go on, or was stopped (停止). */
async function visitAll(pages: readonly WaitingPage[], under: Under): Promise<boolean> {
  const { services, inspection, visiting, mayGoOn } = under;
  if (!(await openInspection(services.db, inspection.id))) return false;
  const left = [...pages];
  // Visits go on together, what came of them is stored one after the other: they lead to the same targets.
  let stored: Promise<void> = Promise.resolve();
  const one = async () => {
    for (let page = left.shift(); page && mayGoOn(); page = left.shift()) {
      const [at, visit] = [page, await visitPage(page, visiting)];
      stored = stored.then(() => save(under, at, visit));
      await stored;
    }
  };
  await Promise.all(Array.from({ length: together }, one));
  return left.length === 0 && mayGoOn();
}

async function save({ services, inspection }: Under, page: WaitingPage, visit: Visit) {
  await services.db.transaction().execute(async (trx) => {
    await saveTargets(trx, { inspectionId: inspection.id, seenOn: page.address }, visit.targets);
    await saveFindings(trx, inspection.id, visit.findings);
    await saveVisit(trx, page.id, visit.visited);
  });
}
