import type { LocalDate } from "#kernel/local-date.ts";
import type { AuditedBy } from "#platform/audit/record-events.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";

/** Who acts on what is answered, for which agencies, and when. */
export interface Acting {
  readonly scope: AgencyScope;
  readonly personId: number;
  readonly by: AuditedBy;
  readonly today: LocalDate;
  readonly cipher: FieldCipher;
}
