import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "../db/queryable.ts";
import type { FigureList } from "../figures/figure-list.ts";
import type { FileStore } from "../files/store/file-store.ts";
import type { BodyRoom } from "../http/body/body-room.ts";
import type { Gate } from "../http/places/gate.ts";
import type { PlacesAsked } from "../http/places/places.ts";
import type { Seal } from "../http/seal.ts";
import type { AnyQueueJob } from "../jobs/queue/queue-job.ts";
import type { RunJob } from "../jobs/thread-job.ts";
import type { LedgerRecord } from "../ledger/kind.ts";
import type { NoticeKind } from "../notices/notice-kind.ts";
import type { FieldCipher } from "../secrets/field-cipher.ts";
import type { Contributed } from "./contribution.ts";
import type { Doors } from "./door.ts";
import type { Reorganise } from "./reorganise.ts";
import type { Setting } from "./setting.ts";

/** What the routes of a room get from the program that runs them. */
export interface Services {
  readonly db: Queryable;
  /** The day in China. */
  readonly today: () => LocalDate;
  /** Bytes of files: the key, which the site's role reads of public ones alone, is the right to them. */
  readonly files: Pick<FileStore, "get">;
  /** How many do what costs much at the same time: together, and of one client. */
  readonly newGate: (places: PlacesAsked) => Gate;
  /** What forms under way may take of the memory. */
  readonly room: BodyRoom;
  /** Marks data that a page carries as this program's own. */
  readonly seal: Seal;
  /** Differs whenever the program does, which may then write the same otherwise. */
  readonly stamp: string;
  readonly run: RunJob;
  /** Processes for what strangers send, and the milliseconds of a processor that a file gets there. */
  readonly workers: number;
  readonly jobTimeout: number;
  /** What other rooms have put on a shelf. */
  readonly contributed: Contributed;
  /** Ways to what the site's role may not touch; absent where nothing is taken in: no keys, or a site of files. */
  readonly doors?: Doors;
}

/** What the office's part of a room gets: its `db` may change what is stored. */
export interface OfficeServices extends Services {
  /** Seals personal data, and what people sign in with. */
  readonly cipher: FieldCipher;
  /** Where the bytes of files lie. */
  readonly files: FileStore;
  /** Proxies before the server, as `clientAddress` takes them. */
  readonly proxies: number;
  readonly siteName: string;
  /** What the rooms let be set (设置). */
  readonly settings: readonly Setting[];
  /** The figures (指标) of all rooms. */
  readonly figures: FigureList;
  /** The kinds of ledgers (台账) of all rooms, each to be loaded when it is asked for. */
  readonly ledgers: readonly LedgerRecord[];
  /** Every kind of work that is done later, of all rooms. */
  readonly queueJobs: readonly AnyQueueJob[];
  /** Every kind of messages, of all rooms. */
  readonly noticeKinds: readonly NoticeKind[];
  /** What every room does when an agency ends. */
  readonly reorganise: readonly Reorganise[];
  /** Asks this program's own site for a path within it, as a visitor does: what was taken away is looked for there. */
  readonly askSite: (path: string) => Promise<Response>;
}
