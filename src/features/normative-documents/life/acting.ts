import type { LocalDate } from "#kernel/local-date.ts";
import type { AuditedBy } from "#platform/audit/record-events.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { StepRefused } from "../domain/life/decide-step.ts";

/** Who acts on files of documents, and when. */
export interface ActsOnFiles {
  readonly scope: AgencyScope;
  readonly personId: number;
  readonly by: AuditedBy;
  readonly today: LocalDate;
}

/** The same of one file. */
export interface ActsOnFile extends ActsOnFiles {
  readonly fileId: number;
}

/** Why nothing was done with a file. */
export type FileRefused =
  | StepRefused
  | { readonly kind: "not-found" }
  /** Somebody else changed it since it was read. */
  | { readonly kind: "changed-meanwhile" }
  /** 规章 of an agency that may make none (立法法第九十三条). */
  | { readonly kind: "no-power" }
  /** The agency has a document of this number. */
  | { readonly kind: "number-taken"; readonly number: string }
  | { readonly kind: "ends-first"; readonly field: "expiresOn" | "extendedTo" }
  /** Whoever began the file does not review it. */
  | { readonly kind: "own-work" }
  /** The reviews were of what it was then. */
  | { readonly kind: "reviewed" }
  | { readonly kind: "nothing-to-undo" }
  /** It has its number: what is wrong is mended in the ledger, with its reason. */
  | { readonly kind: "registered" }
  /** Its public text is on its way already. */
  | { readonly kind: "has-draft"; readonly draftId: number };

export const fileSubject = (id: number) => ({ kind: "document-file", id });
