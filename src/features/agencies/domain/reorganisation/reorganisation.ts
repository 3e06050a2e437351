import type { LocalDate } from "#kernel/local-date.ts";
import type { AgencyKind } from "../agency.ts";

/** 更名、合并、拆分、撤销. */
export const reorganisationKinds = ["rename", "merge", "split", "dissolve"] as const;

export type ReorganisationKind = (typeof reorganisationKinds)[number];

/** A successor: an agency that is there, or one that is made on the day. */
export type Target =
  | { readonly agencyId: number }
  | { readonly agencyId: null; readonly name: string; readonly kind: AgencyKind };

/** A reorganisation of agencies (机构调整) with the first day on which it holds. */
export interface Reorganisation {
  readonly kind: ReorganisationKind;
  readonly effectiveOn: LocalDate;
  /** 依据: who decided it by which document. */
  readonly basis: string | null;
  /** Whom it happens to. */
  readonly sources: readonly number[];
  /** Of a renaming: what the agency is called from the day on. */
  readonly newName: string | null;
  readonly targets: readonly Target[];
  /** Which of the targets takes open work, people and the records that stay; `null` where nobody does. */
  readonly takesOver: number | null;
  /** Of a split: the agency goes on, and others come out of it (分出). */
  readonly sourceStays: boolean;
}

/** Whether the agencies it happens to are no more from its day on. */
export function endsSources({ kind, sourceStays }: Reorganisation): boolean {
  return kind !== "rename" && !sourceStays;
}
