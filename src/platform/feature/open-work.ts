import type { Queryable } from "../db/queryable.ts";
import type { Shelf } from "./contribution.ts";

/** Work of a room that lies with somebody (在办工作), and how it goes to another. */
export interface OpenWork {
  /** What it is, in Chinese: 在办申请. */
  readonly name: string;
  readonly count: (db: Queryable, personId: number) => Promise<number>;
  /** In the transaction of the act; gives how many went over. */
  readonly handOver: (
    db: Queryable,
    way: { readonly from: number; readonly to: number },
  ) => Promise<number>;
}

/** Who leaves hands over all of it in one act. */
export const openWork: Shelf<OpenWork> = { name: "open-work" };
