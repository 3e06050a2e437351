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
  /** To be sent with the reply: what was seen. */
  readonly seen: number;
}

export interface ClustersAnswer {
  readonly clusters: readonly ClusterAnswer[];
}

/** What became of one of the cases that were answered together. */
export interface AnsweredTogether {
  readonly id: number;
  readonly isDone: boolean;
  /** Why it was not, and what to do. */
  readonly title?: string;
  readonly detail?: string;
}

export interface TogetherAnswer {
  readonly answered: readonly AnsweredTogether[];
}
