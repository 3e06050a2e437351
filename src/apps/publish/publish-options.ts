import { z } from "zod";

/** What `tongming publish` asks the program in `dist/` to do; handed over as JSON. */
export const PublishOptions = z.object({
  /** The folder to be written. */
  folder: z.string(),
  /** The path the files will stand under, without a slash at the end; the configured one where absent. */
  base: z.string().optional(),
  elder: z.boolean(),
  downloads: z.boolean(),
  years: z.array(z.int()).optional(),
  /** Address of a running site, without a slash at the end. */
  online: z.string().optional(),
});
export type PublishOptions = z.infer<typeof PublishOptions>;
