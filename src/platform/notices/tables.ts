import type { ColumnType, Generated } from "kysely";
import type { GeneratedInstant } from "../db/columns.ts";
import type { MailTime } from "./notice-kind.ts";

/** The tables of messages, as their migration makes them. */
export type NoticeTables = {
  readonly notice: NoticeTable;
  readonly notice_choice: NoticeChoiceTable;
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
