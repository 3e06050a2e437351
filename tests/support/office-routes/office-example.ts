import type { OfficeWorld } from "./office-world.ts";

/** How a route is called so that it does what it is for. */
export interface OfficeExample {
  /** As the route stands: `PUT /api/people/:id/roles`. */
  readonly route: string;
  /** The call on rows of the own agency, made anew for each; `caller` is the person who calls. */
  readonly call: (world: OfficeWorld, caller: number) => Promise<ExampleCall>;
  /**
   * `own`: it answers of the caller alone, whoever that is; `list`: of the caller's agencies; else it acts on the rows named,
   * which are the own agency's.
   */
  readonly of?: "own" | "list";
}

export interface ExampleCall {
  readonly path: string;
  readonly body?: unknown;
  /** Sent as it is, in place of a body. */
  readonly file?: Uint8Array;
  /** Of success; 200 unless told. */
  readonly status?: number;
}
