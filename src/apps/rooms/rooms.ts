import type { Hono } from "hono";
import type { Contributed } from "#platform/feature/contribution.ts";
import type { DoorOpened } from "#platform/feature/door.ts";
import type { Feature } from "#platform/feature/feature.ts";
import type { Reorganise } from "#platform/feature/reorganise.ts";
import type { OfficeServices, Services } from "#platform/feature/services.ts";
import type { Setting } from "#platform/feature/setting.ts";
import type { FigureList } from "#platform/figures/figure-list.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import type { AnyQueueJob } from "#platform/jobs/queue/queue-job.ts";
import type { LedgerRecord } from "#platform/ledger/kind.ts";
import type { NoticeKind } from "#platform/notices/notice-kind.ts";
import { loadContributed } from "./load-contributed.ts";
import { loadFigures } from "./load-figures.ts";
import { loadReorganise } from "./load-reorganise.ts";
import { queueJobsOf } from "./queue-jobs-of.ts";

type Routes<Needs = Services> = (services: Needs) => Hono<AppEnv>;

/** What rooms offer to those who ask by HTTP, loaded. */
export interface Rooms {
  readonly portals: readonly Routes[];
  readonly offices: readonly Routes<OfficeServices>[];
  readonly contributed: Contributed;
  readonly doors: readonly DoorOpened[];
  /** What they let be set. */
  readonly settings: readonly Setting[];
  readonly ledgers: readonly LedgerRecord[];
  readonly figures: FigureList;
  readonly queueJobs: readonly AnyQueueJob[];
  readonly noticeKinds: readonly NoticeKind[];
  readonly reorganise: readonly Reorganise[];
}

/** Loads the pages of rooms, and what rooms give to each other's. */
export async function loadRooms(features: readonly Feature[]): Promise<Rooms> {
  const portals = features.flatMap(({ portal }) => portal ?? []);
  const offices = features.flatMap(({ office, api }) => [office ?? [], api ?? []].flat());
  const doors = features.flatMap((room) => room.doors ?? []);
  return {
    portals: await Promise.all(portals.map((load) => load())),
    offices: await Promise.all(offices.map((load) => load())),
    ledgers: features.flatMap(({ ledgers }) => ledgers ?? []),
    contributed: await loadContributed(features),
    doors: (await Promise.all(doors.map((load) => load()))).flat(),
    settings: features.flatMap(({ settings }) => settings ?? []),
    figures: await loadFigures(features),
    queueJobs: queueJobsOf(features),
    noticeKinds: features.flatMap((room) => room.notices ?? []),
    reorganise: await loadReorganise(features),
  };
}
