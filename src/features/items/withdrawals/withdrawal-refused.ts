/** Why an item is not taken off the site. */
export type WithdrawalRefused =
  | { readonly kind: "not-found" }
  /** It has no page, or it was withdrawn. */
  | { readonly kind: "not-public" }
  | { readonly kind: "asked-already"; readonly by: string }
  /** Nobody asked for it, or it was decided. */
  | { readonly kind: "not-asked" }
  /** Who asked for it does not decide. */
  | { readonly kind: "own-asking" }
  /** What took its place is no public item, or the item itself. */
  | { readonly kind: "no-successor" }
  /** A penalty's day is missing, or there is one of something else. */
  | { readonly kind: "overturned-day" }
  /** It is still to come. */
  | { readonly kind: "day-to-come" }
  /** What the public is to be told holds one. */
  | { readonly kind: "personal-number"; readonly masked: readonly string[] };
