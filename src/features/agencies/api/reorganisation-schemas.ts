import { z } from "zod";
import { agencyKinds } from "../domain/agency-kinds.ts";
import type { Reorganisation } from "../domain/reorganisation/reorganisation.ts";
import { reorganisationKinds } from "../domain/reorganisation/reorganisation.ts";
import { day, id, line } from "./schemas.ts";

const agency = z.int().positive().max(2_147_483_647);

const Target = z.union([
  z.object({ agencyId: agency }),
  z.object({
    agencyId: z.null(),
    name: z.string().trim().min(1).max(100),
    kind: z.enum(agencyKinds),
  }),
]);

/** A reorganisation as the form sends it. */
export const ReorganisationAsked = z
  .object({
    kind: z.enum(reorganisationKinds),
    effectiveOn: day,
    basis: line(300),
    sources: z.array(agency).min(1).max(20),
    newName: line(100),
    targets: z.array(Target).max(20).default([]),
    takesOver: z.int().min(0).max(19).nullish(),
    sourceStays: z.boolean().default(false),
  })
  .transform(
    ({ takesOver = null, kind, newName, sourceStays, ...rest }): Reorganisation => ({
      ...rest,
      kind,
      takesOver,
      newName: kind === "rename" ? newName : null,
      sourceStays: kind === "split" && sourceStays,
    }),
  );

export const Cancelled = z.object({ because: z.string().trim().min(1).max(300) });

export const ReorganisationsListed = z.object({
  agency: id.optional().catch(undefined),
  state: z.enum(["waiting"]).optional().catch(undefined),
  after: id.optional().catch(undefined),
});
