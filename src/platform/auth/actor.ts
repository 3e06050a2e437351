/** Who asks, as the permission of the route has found out. */
export type Actor =
  /** Anybody: nothing is known of them, and nothing is kept of them. */
  | { readonly kind: "public" }
  /** Who runs the installation, at a route that watches it or on the command line. */
  | { readonly kind: "operator" };
