import type { AuditTables } from "../audit/tables.ts";
import type { FileTables } from "../files/store/tables.ts";
import type { NoticeTables } from "../notices/tables.ts";
import type { SettingTables } from "../settings/tables.ts";
import type { SigningTables } from "../signing/tables.ts";
import type { ContentTables } from "./tables.ts";

/** Platform's own tables; a room has its own in `data/tables.ts`. Instants come as ISO text in UTC, dates as `2026-11-22`. */
export type PlatformTables = AuditTables &
  SettingTables &
  SigningTables &
  FileTables &
  NoticeTables &
  ContentTables;
