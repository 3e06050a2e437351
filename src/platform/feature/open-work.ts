import type { AuditedBy } from "../audit/record-events.ts";
import type { Queryable, Transaction } from "../db/queryable.ts";
import type { Shelf } from "./contribution.ts";

/** Work of a room that lies with somebody (在办工作), and how it goes to another. */
export interface OpenWork {
  /** What it is, in Chinese: 在办申请. */
  readonly name: string;
  /** Whoever takes it must have it in the agency in which the work lies. */
  readonly permission: `${string}.${string}`;
  /** How much of it lies with somebody, by agency; nothing of an agency in which there is none. */
  readonly lying: (db: Queryable, personId: number) => Promise<readonly LyingWork[]>;
  /** All of it goes over, in the transaction of the act. */
  readonly handOver: (trx: Transaction, way: HandingOver) => Promise<void>;
}

export interface LyingWork {
  readonly agencyId: number;
  readonly count: number;
}

export interface HandingOver {
  readonly from: { readonly id: number; readonly name: string };
  readonly to: { readonly id: number; readonly name: string };
  readonly by: AuditedBy;
}

/** Who leaves hands over all of it in one act. */
export const openWork: Shelf<OpenWork> = { name: "open-work" };
