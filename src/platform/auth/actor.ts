/** Who asks, as the permission of the route has found out. */
export type Actor =
  /** Anybody: nothing is known of them, and nothing is kept of them. */
  | { readonly kind: "public" }
  /** Who runs the installation, at a route that watches it or on the command line. */
  | { readonly kind: "operator" }
  | StaffActor;

/** Who signed in to the office, or a program of theirs with a token (接口令牌). */
export interface StaffActor {
  readonly kind: "person" | "token";
  readonly id: number;
  /** As the audit trail and the others see it. */
  readonly name: string;
  /** The agencies for which the route's permission is theirs. */
  readonly agencies: "every" | readonly number[];
}

/** What a route asks of who calls it: nothing, to run the installation, or a right that a room declares (`requests.extend`). */
export type Permission = "public" | "operator" | `${string}.${string}`;

/** Who calls; where they may not, what they are told instead, or `undefined`: that there is no such page. */
export type Found = Actor | Response | undefined;
