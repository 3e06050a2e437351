import type { Result } from "#kernel/result.ts";
import type { StaffActor } from "../../auth/actor.ts";
import type { Queryable } from "../../db/queryable.ts";
import type { FindOwners, Owner } from "../import/call.ts";
import type { LedgerKind, LedgerRecord } from "../kind.ts";

/** Whose records a request names: an agency by its id or name, a region by its code. */
export interface OwnerNamed {
  readonly agency?: string | undefined;
  readonly region?: string | undefined;
}

/** What the ledgers of the office need of the rooms: their kinds, and who there is to own records. */
export interface LedgerRoom {
  readonly records: readonly LedgerRecord[];
  readonly findOwners: FindOwners;
  /** The owner that a request names; refused in words, `undefined` where it names none. */
  readonly ownerNamed: (
    db: Queryable,
    kind: LedgerKind,
    named: OwnerNamed,
  ) => Promise<Result<Owner | undefined, string>>;
  /** The owners of such a kind whose records an actor may read and change. */
  readonly ownersOf: (
    db: Queryable,
    by: LedgerKind["owner"]["by"],
    agencies: StaffActor["agencies"],
  ) => Promise<readonly string[]>;
}
