import type { z } from "zod";

/** What a room lets be set (设置), and what holds where nobody has. */
export interface Setting {
  /** The room's name and its own: `requests.copies`. */
  readonly name: string;
  /** What it decides, in Chinese. */
  readonly says: string;
  /** For the whole installation, for a region, or for an agency. */
  readonly of: "installation" | "region" | "agency";
  readonly schema: z.ZodType;
  readonly standard: unknown;
}

/** Ties the standard to the schema. */
export function setting<Schema extends z.ZodType>(
  declared: Omit<Setting, "schema" | "standard"> & {
    readonly schema: Schema;
    readonly standard: z.output<Schema>;
  },
): Setting {
  return declared;
}
