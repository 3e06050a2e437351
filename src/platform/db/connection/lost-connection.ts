/** Codes of the network that say nobody answers at an address. */
export const nobodyAnswers: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOENT", // the socket's file
  "EPIPE",
  "ETIMEDOUT",
]);
/** Codes that say there is no address for a name. */
export const noSuchHost: ReadonlySet<string> = new Set(["EAI_AGAIN", "ENOTFOUND"]);
/** Classes and codes of PostgreSQL that say it cannot be asked now. */
const server = /^(08...|57P0[1-5]|53300)$/;
/** What `pg` itself says, without a code. */
const said = /Connection terminated|timeout exceeded when trying to connect|connection timeout/i;

/** Whether a fault means that the database cannot be reached, rather than that a query is wrong. */
export function isLostConnection(fault: unknown): boolean {
  if (fault instanceof AggregateError) return fault.errors.some(isLostConnection);
  if (!(fault instanceof Error)) return false;
  const code = "code" in fault ? String(fault.code) : "";
  const isNetwork = nobodyAnswers.has(code) || noSuchHost.has(code);
  return (isNetwork && !isMissingFile(fault)) || server.test(code) || said.test(fault.message);
}

/** Of any other file than a socket that was to be connected to. */
function isMissingFile(fault: Error & { readonly code?: unknown; readonly syscall?: unknown }) {
  return fault.code === "ENOENT" && fault.syscall !== "connect";
}
