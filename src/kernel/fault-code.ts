/** The code of a fault of the system, the network or the database (`ENOENT`, `57P03`); empty where it has none. */
export function faultCode(fault: unknown): string {
  return fault instanceof Error && "code" in fault ? String(fault.code) : "";
}
