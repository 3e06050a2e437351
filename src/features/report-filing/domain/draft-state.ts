/** 编制中、审签中、待公布、已公布. */
export type DraftState = "writing" | "signing" | "signed" | "published";

/** Why a draft takes no change. */
export type DraftRefused =
  | { readonly kind: "not-found" }
  /** It is being signed, signed or published: what was sent round stands. */
  | { readonly kind: "not-writing"; readonly state: DraftState }
  /** Somebody else changed it since it was read. */
  | { readonly kind: "changed-meanwhile"; readonly by: string; readonly revision: number };
