/** Codes of the network, and classes and codes of PostgreSQL, that say there is no database to ask now. */
const network = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOENT",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EHOSTUNREACH",
]);
const server = /^(08...|57P0[1-5]|53300)$/;
/** What `pg` itself says, without a code. */
const said = /Connection terminated|timeout exceeded when trying to connect|connection timeout/i;

/** Whether a fault means that the database cannot be reached, rather than that a query is wrong. */
export function isLostConnection(fault: unknown): boolean {
  if (fault instanceof AggregateError) return fault.errors.some(isLostConnection);
  if (!(fault instanceof Error)) return false;
  const code = "code" in fault ? String(fault.code) : "";
  return network.has(code) || server.test(code) || said.test(fault.message);
}
