import { faultCode } from "#kernel/fault-code.ts";

/** Whether a row was to go that others point at (SQLSTATE 23503). */
export function lostReference(fault: unknown): boolean {
  return faultCode(fault) === "23503";
}
