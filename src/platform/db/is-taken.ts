import { DatabaseError } from "pg";

/** Whether a row of a table was to get what must be its own and another row has (SQLSTATE 23505). */
export function isTaken(fault: unknown, table: string): boolean {
  return fault instanceof DatabaseError && fault.code === "23505" && fault.table === table;
}
