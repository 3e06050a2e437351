import type { z } from "zod";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "../../db/queryable.ts";
import type { Contributed } from "../../feature/contribution.ts";
import type { Reorganise } from "../../feature/reorganise.ts";
import type { FileStore } from "../../files/store/file-store.ts";
import type { Log } from "../../log/log.ts";
import type { SendMail } from "../../mail/mailer.ts";
import type { NoticeKind } from "../../notices/notice-kind.ts";
import type { FieldCipher } from "../../secrets/field-cipher.ts";
import type { SendSms } from "../../sms/sms-sender.ts";
import type { RunJob } from "../thread-job.ts";

/** What work that is done later works with. */
export interface JobServices {
  /** May change what is stored. */
  readonly db: Queryable;
  /** The day in China. */
  readonly today: () => LocalDate;
  readonly cipher: FieldCipher;
  readonly files: FileStore;
  readonly siteName: string;
  /** The office's address, for mail that leads to it; none where the site's own is not known. */
  readonly officeAddress: string | undefined;
  /** None where no mail server is set. */
  readonly mail: SendMail | undefined;
  /** None where no service for short messages is set. */
  readonly sms?: SendSms | undefined;
  readonly contributed: Contributed;
  /** Has what is heavy, or comes of strangers, done in a process of its own; none where there are no such processes. */
  readonly run?: RunJob | undefined;
  /** Every kind of messages, of all rooms. */
  readonly noticeKinds: readonly NoticeKind[];
  /** What every room does when an agency ends. */
  readonly reorganise: readonly Reorganise[];
  readonly log: Log;
}

/** What carries out one piece of work. It may be called again for work that was done, or half done, before a fault. */
export type JobHandler<Data> = (services: JobServices, data: Data) => Promise<void>;

/**
 * Work of a room for later (任务): queued in the transaction of the act that needs it, done by the server soon after, and again
 * when it failed.
 */
export interface QueueJob<Data> {
  /** The room's name and its own: `notices.mail`. */
  readonly name: string;
  /** What it does, in Chinese. */
  readonly says: string;
  /** What is known of one piece of work: ids, and never what is personal. */
  readonly schema: z.ZodType<Data>;
  readonly load: () => Promise<JobHandler<Data>>;
  /** Done again so many times; the first time after `delay` seconds, then after twice that, up to an hour. */
  readonly retry: { readonly times: number; readonly delay: number };
  /** Seconds after which one piece is taken for lost, and done again; 15 minutes unless told. */
  readonly seconds?: number;
  /** Done every day at this time in China (`08:00`), with `null` for data. */
  readonly daily?: string;
  /** By its data, the moment (ISO text) before which a piece is not begun; at once where there is none. */
  readonly notBefore?: (data: Data) => string | undefined;
  /** By the rows, all that is to be done now: what a queue that was lost, or not restored, is made of. None where `daily` alone. */
  readonly remake?: () => Promise<(db: Queryable) => Promise<readonly Data[]>>;
}

/** Work of any room, its data not known. */
export interface AnyQueueJob extends Omit<QueueJob<never>, "schema" | "remake"> {
  readonly schema: z.ZodType<unknown>;
  readonly remake?: () => Promise<(db: Queryable) => Promise<readonly unknown[]>>;
}

/** Declares work, its handler tied to its data. */
export function queueJob<Data>(declared: QueueJob<Data>): QueueJob<Data> {
  return declared;
}
