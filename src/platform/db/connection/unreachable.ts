import { faultCode } from "#kernel/fault-code.ts";
import { nobodyAnswers, noSuchHost } from "./lost-connection.ts";

/** Why the operator's server cannot be used. */
export type Unreachable =
  | { readonly kind: "no-server"; readonly place: string }
  | { readonly kind: "no-host"; readonly host: string }
  | { readonly kind: "wrong-password"; readonly user: string }
  /** The server's own rules keep this user or this machine out. */
  | { readonly kind: "not-admitted"; readonly says: string }
  | { readonly kind: "no-database"; readonly name: string }
  | { readonly kind: "no-encryption"; readonly says: string }
  | { readonly kind: "too-many-connections" }
  | { readonly kind: "not-ready"; readonly says: string }
  | { readonly kind: "not-utf8"; readonly encoding: string };

/** What a failed connection to `url` means; undefined for a fault that is none of these. */
export function unreachable(fault: unknown, url: string): Unreachable | undefined {
  const { host, name, user } = partsOf(url);
  const code = codeOf(fault);
  const says = fault instanceof Error ? fault.message : String(fault);
  if (nobodyAnswers.has(code) || /timeout/i.test(says)) return { kind: "no-server", place: host };
  if (noSuchHost.has(code)) return { kind: "no-host", host };
  switch (code) {
    case "28P01":
      return { kind: "wrong-password", user };
    case "28000":
    case "42501":
      return { kind: "not-admitted", says };
    case "3D000":
      return { kind: "no-database", name };
    case "53300":
      return { kind: "too-many-connections" };
  }
  if (/password must be a string/.test(says)) return { kind: "wrong-password", user };
  if (code.startsWith("57P")) return { kind: "not-ready", says };
  if (/SSL|certificate|CERT/.test(`${says} ${code}`)) return { kind: "no-encryption", says };
  return undefined;
}

function partsOf(url: string): {
  readonly host: string;
  readonly name: string;
  readonly user: string;
} {
  const { hostname, port, searchParams, pathname, username } = new URL(url);
  const socket = searchParams.get("host");
  return {
    host: socket ?? `${hostname || "localhost"}:${port || "5432"}`,
    name: decodeURIComponent(pathname.slice(1)),
    user: decodeURIComponent(username),
  };
}

/** A host with several addresses fails with one error for each. */
function codeOf(fault: unknown): string {
  if (fault instanceof AggregateError && fault.errors.length > 0) return codeOf(fault.errors[0]);
  return faultCode(fault);
}
