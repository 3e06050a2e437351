import { type Expression, type SqlBool, sql } from "kysely";
import type { Actor } from "./actor.ts";

declare const isScope: unique symbol;

/**
 * Whose records somebody may see and change (行政机关范围). Every query of the office asks for one, and only an actor gives
 * one: a query that forgets whom it answers does not compile.
 */
export interface AgencyScope {
  readonly [isScope]: true;
  readonly agencies: "every" | readonly number[];
}

/** The agencies of an actor: the operator's are all there are, the public has none, staff those of their roles. */
export function agencyScope(actor: Actor): AgencyScope {
  return { agencies: agenciesOf(actor) } as unknown as AgencyScope;
}

function agenciesOf(actor: Actor): AgencyScope["agencies"] {
  switch (actor.kind) {
    case "operator":
      return "every";
    case "public":
      return [];
    case "person":
    case "token":
      return actor.agencies;
  }
}

/** Whether an agency is one of them. */
export function includesAgency({ agencies }: Pick<AgencyScope, "agencies">, id: number): boolean {
  return agencies === "every" || agencies.includes(id);
}

/** The condition that a row is of one of the agencies: `column` holds its agency's id. */
export function isInScope({ agencies }: AgencyScope, column: string): Expression<SqlBool> {
  if (agencies === "every") return sql<SqlBool>`true`;
  // Of one agency an index gives rows in its order.
  const [only, another] = agencies;
  if (only !== undefined && another === undefined)
    return sql<SqlBool>`${sql.ref(column)} = ${only}`;
  return sql<SqlBool>`${sql.ref(column)} = any (${[...agencies]}::bigint[])`;
}
