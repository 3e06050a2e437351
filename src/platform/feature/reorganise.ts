import type { LocalDate } from "#kernel/local-date.ts";
import type { AuditedBy } from "../audit/record-events.ts";
import type { Queryable, Transaction } from "../db/queryable.ts";

/** An agency that ends on a day, and the one that takes over (承接机关). */
export interface TakingOver {
  readonly from: { readonly id: number; readonly name: string };
  /** `null`: it is made on that day. */
  readonly to: { readonly id: number | null; readonly name: string };
  readonly on: LocalDate;
  /** The day in China. */
  readonly today: LocalDate;
}

/** The same, while it is done. */
export interface TakenOver extends TakingOver {
  readonly to: { readonly id: number; readonly name: string };
  readonly by: AuditedBy;
}

/** What becomes of something that the agency has. */
export interface Effect {
  /** In Chinese: 在办的申请. */
  readonly what: string;
  readonly count: number;
  readonly unit: string;
  /** It goes to the successor, stays with the agency of its time, or ends with it. */
  readonly becomes: "moves" | "stays" | "ends";
  /** In Chinese, a sentence: by which rule, and what is to be done by hand. */
  readonly says: string;
  /** What the count is made of. */
  readonly parts?: readonly { readonly name: string; readonly count: number }[];
}

/** What a reorganisation (机构调整) does to a room. */
export interface Reorganise {
  /** What the room holds, in Chinese: 依申请公开. */
  readonly name: string;
  /** What would become of all that the agency has; counts nothing that it has none of. */
  readonly effects: (db: Queryable, way: TakingOver) => Promise<readonly Effect[]>;
  /** Does it, in the transaction of the reorganisation; a room in which everything stays has none. */
  readonly takeOver?: (trx: Transaction, way: TakenOver) => Promise<void>;
}
