import type { ColumnType, Generated } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { GeneratedInstant } from "../db/columns.ts";
import type { MailTime } from "./notice-kind.ts";

/** The tables of messages, as their migration makes them. */
export type NoticeTables = {
  readonly notice: NoticeTable;
  readonly notice_choice: NoticeChoiceTable;
  readonly reminder: ReminderTable;
};

type LaterInstant = ColumnType<string | null, string | null | undefined, string | null>;

export interface NoticeTable {
  id: Generated<number>;
  person_id: number;
  kind: string;
  agency_id: number | null;
  words: string;
  /** Within the office: `/people`. */
  path: string;
  made_at: GeneratedInstant;
  /** When its mail goes out, as was chosen when it was made. */
  mail: MailTime;
  read_at: LaterInstant;
  mailed_at: LaterInstant;
}

/** Where somebody has chosen otherwise than the kind says. */
export interface NoticeChoiceTable {
  person_id: number;
  kind: string;
  mail: MailTime;
}

/** Which reminder of a deadline was sent. */
export interface ReminderTable {
  kind: string;
  subject: string;
  due_on: LocalDate;
  days_before: number;
  sent_at: GeneratedInstant;
}
