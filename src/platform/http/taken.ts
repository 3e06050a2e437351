import type { z } from "zod";

/** What a route takes, by the schemas that its handler parses with. */
export interface Taken {
  readonly body?: z.ZodType;
  readonly query?: z.ZodType;
}
