import type { LocalDate } from "#kernel/local-date.ts";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import type { AuditedBy } from "#platform/audit/record-events.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";

/** Who acts on letters, when, under which calendar. */
export interface ActsOnLetters {
  readonly scope: AgencyScope;
  readonly personId: number;
  readonly by: AuditedBy;
  readonly today: LocalDate;
  readonly cipher: FieldCipher;
  readonly calendar: WorkingCalendar;
}

/** The same of one letter. */
export interface ActsOnLetter extends ActsOnLetters {
  readonly letterId: number;
}
