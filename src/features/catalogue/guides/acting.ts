import type { LocalDate } from "#kernel/local-date.ts";
import type { AuditedBy } from "#platform/audit/record-events.ts";
import type { SigningSubject } from "#platform/signing/chain.ts";
import type { SignRefused } from "#platform/signing/sign.ts";
import type { GuideFault } from "../domain/guide.ts";

/** Who acts on the guide of an agency that is theirs, and when. */
export interface ActsOnGuide {
  readonly agencyId: number;
  readonly personId: number;
  readonly by: AuditedBy;
  readonly today: LocalDate;
}

export type GuideRefused =
  | GuideFault
  | SignRefused
  /** The agency never wrote one. */
  | { readonly kind: "not-written" }
  | { readonly kind: "other-state"; readonly state: "draft" | "review" | "public" }
  | { readonly kind: "changed-meanwhile"; readonly by: string }
  /** Nobody but its authors could sign. */
  | { readonly kind: "nobody-signs" }
  | { readonly kind: "no-reason" };

/** A guide as signing chains and the audit trail name it. */
export function guideSubject(agencyId: number): SigningSubject {
  return { kind: "disclosure-guide", id: agencyId };
}
