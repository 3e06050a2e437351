import type { Hono } from "hono";
import type { LocalDate } from "#kernel/local-date.ts";
import type { CommandRecord } from "../command-line/command.ts";
import type { Migration } from "../db/migrate.ts";
import type { Queryable } from "../db/queryable.ts";
import type { SiteRights } from "../db/site-role.ts";
import type { Figure } from "../figures/figure.ts";
import type { FigureList } from "../figures/figure-list.ts";
import type { AppEnv } from "../http/app-env.ts";
import type { AnyQueueJob } from "../jobs/queue/queue-job.ts";
import type { ThreadJob } from "../jobs/thread-job.ts";
import type { LedgerRecord } from "../ledger/kind.ts";
import type { NoticeKind } from "../notices/notice-kind.ts";
import type { FieldCipher } from "../secrets/field-cipher.ts";
import type { Contribution } from "./contribution.ts";
import type { DoorOpened } from "./door.ts";
import type { PersonalData } from "./personal-data.ts";
import type { Reorganise } from "./reorganise.ts";
import type { OfficeServices, Services } from "./services.ts";
import type { Setting } from "./setting.ts";

/** The routes of a room, once it has what it needs. */
type Routes<Needs = Services> = () => Promise<(services: Needs) => Hono<AppEnv>>;

/**
 * A room of the program, and all that it offers. Applications import this record and nothing else of the room. What is heavy
 * is loaded when it is asked for: the command line, which knows every room, starts at once, and meets no `.tsx`.
 */
export interface Feature {
  /** The folder's name. */
  readonly name: string;
  /** Kinds of content that its transactions raise and pages show (`shows`). */
  readonly content?: readonly string[];
  /** Changes of its tables, named by time. */
  readonly migrations?: () => Promise<readonly Migration[]>;
  /** What is to be done each time the database has been brought to this program's tables, and finds nothing to do mostly. */
  readonly afterMigrating?: () => Promise<(db: Queryable, program: Migrated) => Promise<unknown>>;
  /** What becomes of what an agency has when it ends and another takes over (机构调整). */
  readonly reorganise?: () => Promise<Reorganise>;
  /** What the public site may do with its tables; nothing with those that are not named. */
  readonly siteRights?: SiteRights;
  /** Where its tables hold personal data, which the public site may not read. */
  readonly personalData?: readonly PersonalData[];
  /** Pages of the public site. What they are to others they say at their routes: see `page`. */
  readonly portal?: Routes;
  /** Narrow ways from pages of the site to what the site's role may not touch. */
  readonly doors?: () => Promise<readonly DoorOpened[]>;
  /** Pages of the office, under `/office/`, and what programs ask, under `/api/`. */
  readonly office?: Routes<OfficeServices>;
  readonly api?: Routes<OfficeServices>;
  /** What it puts on the shelves of other rooms: home page, site map, sitemap, feed, data sets, pages of agencies. */
  readonly contributes?: () => Promise<readonly Contribution[]>;
  /** Heavy work for processes of its own. */
  readonly threadJobs?: readonly ThreadJob<never, unknown>[];
  /** Work for later: queued in the transaction of an act, or done every day. */
  readonly queueJobs?: readonly AnyQueueJob[];
  /** Kinds of messages that it sends to people. */
  readonly notices?: readonly NoticeKind[];
  /** Commands of the command line. */
  readonly commands?: readonly CommandRecord[];
  /** Kinds of ledgers (台账) by which its records enter and leave in bulk. */
  readonly ledgers?: readonly LedgerRecord[];
  /** What it counts (指标): every count of the program is one of the one list of figures. What is counted of other figures asks the list. */
  readonly figures?: () => Promise<readonly Figure[] | FiguresOfList>;
  readonly settings?: readonly Setting[];
  /** Whether it is empty but for what stands in the region `beside`: the demonstration is not mixed with records of others. */
  readonly isEmpty?: () => Promise<(db: Queryable, beside: string) => Promise<Emptiness>>;
}

/** Figures that are made of others (目标完成率): they ask the list once it is whole. */
export type FiguresOfList = (list: () => FigureList) => readonly Figure[];

/** What the database was brought to. */
export interface Migrated {
  /** What every room does when an agency ends. */
  readonly reorganise: readonly Reorganise[];
  /** The day in China. */
  readonly today: LocalDate;
  /** For personal data; `undefined` where the keys are not there. */
  readonly cipher: () => FieldCipher | undefined;
}

/** Whether a room is empty, or in Chinese what it holds: 其他机关的 12 份年报. */
export type Emptiness =
  | { readonly isEmpty: true }
  | { readonly isEmpty: false; readonly holds: string };

/** Declares a room. */
export function feature(record: Feature): Feature {
  return record;
}
