import type { LocalDate } from "#kernel/local-date.ts";

/** Open cases of an agency on nearly the same subject (近似申请). */
export interface ClusterAnswer {
  readonly agencyId: number;
  readonly agencyName: string;
  /** Of the newest. */
  readonly subject: string;
  readonly cases: readonly ClusterCase[];
}

export interface ClusterCase {
  readonly id: number;
  readonly number: string;
  readonly subject: string;
  readonly receivedOn: LocalDate;
  readonly dueOn: LocalDate | null;
}

export interface ClustersAnswer {
  readonly clusters: readonly ClusterAnswer[];
}
