import { err, ok, type Result } from "#kernel/result.ts";
import { personalNumbers } from "#text/privacy/personal-numbers.ts";

/** 编制中、审签中、待公布、已公布. */
export type DraftState = "writing" | "signing" | "signed" | "published";

/** Why a draft takes no change. */
export type DraftRefused =
  | { readonly kind: "not-found" }
  /** It is being signed, signed or published: what was sent round stands. */
  | { readonly kind: "not-writing"; readonly state: DraftState }
  /** Somebody else changed it since it was read. */
  | { readonly kind: "changed-meanwhile"; readonly by: string; readonly revision: number }
  /** A reason that the public will read holds one: as it may be shown. */
  | { readonly kind: "personal-number"; readonly masked: readonly string[] };

/** A reason that the public will read, if no personal number stands in it. */
export function withoutNumbers(
  reason: string,
): Result<void, Extract<DraftRefused, { readonly kind: "personal-number" }>> {
  const masked = personalNumbers(reason).map((one) => one.masked);
  return masked.length > 0 ? err({ kind: "personal-number", masked }) : ok(undefined);
}
