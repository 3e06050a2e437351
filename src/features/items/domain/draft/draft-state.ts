/** 草稿、审核中、待发布、已发布、已撤销. */
export type DraftState = "writing" | "signing" | "signed" | "published" | "withdrawn";

/** Why a draft takes no change. */
export type DraftRefused =
  | { readonly kind: "not-found" }
  /** It is in another state than this is done in. */
  | { readonly kind: "other-state"; readonly state: DraftState }
  /** Somebody else changed it since it was read. */
  | { readonly kind: "changed-meanwhile"; readonly by: string };
