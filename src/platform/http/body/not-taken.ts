/** Why files were not taken in. */
export type ReceiveRefused =
  | { readonly kind: "too-large"; readonly limit: number }
  | { readonly kind: "too-slow" }
  | { readonly kind: "cut-off" }
  | { readonly kind: "broken" }
  | { readonly kind: "no-file" }
  | { readonly kind: "too-many"; readonly limit: number };

/** Thrown where what comes is not taken in. */
export class NotTaken extends Error {
  readonly refused: ReceiveRefused;
  constructor(refused: ReceiveRefused) {
    super(refused.kind);
    this.refused = refused;
  }
}
