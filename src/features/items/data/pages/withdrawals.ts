import { sql } from "kysely";
import { z } from "zod";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { WithdrawalKind } from "../../domain/withdrawal.ts";

const certificateSchema = z.array(
  z.object({
    name: z.string(),
    path: z.string(),
    status: z.number(),
    isGone: z.boolean(),
    milliseconds: z.number(),
    at: z.string(),
  }),
);

/** A place that was asked after an item was withdrawn, and what it answered. */
export type PlaceAsked = z.infer<typeof certificateSchema>[number];

/** A withdrawal (撤销) that was asked for. */
export interface Withdrawal {
  readonly id: number;
  readonly itemId: number;
  readonly kind: WithdrawalKind;
  readonly says: string;
  readonly successorId: number | null;
  /** When the penalty decision was changed or revoked. */
  readonly overturnedOn: LocalDate | null;
  readonly askedBy: string;
  readonly askedByIds: readonly number[];
  readonly askedAt: string;
  readonly decision: "approved" | "refused" | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly refusedBecause: string | null;
  /** `null`: no place was asked yet. */
  readonly certificate: readonly PlaceAsked[] | null;
}

/** The withdrawals of an item, the newest first; the item is the caller's to ask about. */
export async function withdrawalsOf(db: Queryable, itemId: number): Promise<readonly Withdrawal[]> {
  const { rows } = await sql<Omit<Withdrawal, "certificate"> & { readonly certificate: unknown }>`
    select id, item_id as "itemId", kind, says, successor_id as "successorId", overturned_on as "overturnedOn", asked_by as "askedBy",
      asked_by_ids as "askedByIds", asked_at as "askedAt", decision, decided_by as "decidedBy", decided_at as "decidedAt",
      refused_because as "refusedBecause", certificate
    from item_withdrawal where item_id = ${itemId} order by id desc`.execute(db);
  return rows.map(({ certificate, ...row }) => ({
    ...row,
    certificate: certificate === null ? null : certificateSchema.parse(certificate),
  }));
}
