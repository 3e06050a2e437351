import type { SignRefused } from "#platform/signing/sign.ts";
import type { PublicFinding } from "../domain/texts/check-public.ts";
import type { TextState } from "../domain/texts/text-state.ts";
import type { ClosedReason } from "./text-kind.ts";

/** Why nothing was done with a text. */
export type TextRefused =
  | SignRefused
  | { readonly kind: "no-reason" }
  | { readonly kind: "closed-now"; readonly reason: ClosedReason }
  | { readonly kind: "other-state"; readonly state: TextState }
  | { readonly kind: "changed-meanwhile" }
  | { readonly kind: "to-mend"; readonly findings: readonly PublicFinding[] }
  | { readonly kind: "nobody-signs"; readonly steps: readonly string[] };
