import type { LocalDate } from "#kernel/local-date.ts";
import type { AuditedBy } from "#platform/audit/record-events.ts";
import type { Reorganise } from "#platform/feature/reorganise.ts";

/** What a reorganisation is carried out with. */
export interface Reorganising {
  /** What every room does when an agency ends. */
  readonly rooms: readonly Reorganise[];
  /** The day in China. */
  readonly today: LocalDate;
}

/** What the program does by itself on the day. */
export const byTheProgram: AuditedBy = { actor: { kind: "system", name: "程序（到日办理）" } };
