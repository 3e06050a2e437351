import { z } from "zod";
import { type LocalDate, parseLocalDate } from "#kernel/local-date.ts";
import { rowId } from "#platform/http/row-id.ts";
import { agencyKinds } from "../domain/agency-kinds.ts";
import { isRegionCode } from "../domain/region-code.ts";

/** Of a row in an address or a body. */
export const id = rowId;

export const day = z
  .string()
  .refine((text) => parseLocalDate(text) !== undefined)
  .transform((text) => text as LocalDate);

/** A line that may be left empty. */
export const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .nullish()
    .transform((text) => text || null);

const agency = z
  .int()
  .positive()
  .max(2_147_483_647)
  .nullish()
  .transform((given) => given ?? null);

export const Recorded = z.object({
  name: z.string().trim().min(1).max(100),
  kind: z.enum(agencyKinds),
  shortName: line(50),
  creditCode: line(18),
  parentId: agency,
  supervisorId: agency,
  reconsiderationOrgan: line(100),
  court: line(100),
  foundedOn: day.nullish().transform((given) => given ?? null),
});

export const Added = Recorded.extend({ region: z.string().refine(isRegionCode) });

export const Changed = z.object({
  before: Recorded,
  after: Recorded,
  from: day.nullish().transform((given) => given ?? null),
});

export const ListAsked = z.object({
  q: z.string().trim().max(100).optional().catch(undefined),
  kind: z.enum(agencyKinds).optional().catch(undefined),
  region: z.string().refine(isRegionCode).optional().catch(undefined),
  state: z.enum(["dissolved", "all"]).optional().catch(undefined),
  after: id.optional().catch(undefined),
});

const onDay = day.nullish().transform((given) => given ?? null);

const DatedContact = z.object({
  fromOn: day,
  office: line(100),
  address: line(200),
  postcode: line(10),
  telephone: line(100),
  fax: line(50),
  officeHours: line(200),
  mail: line(100),
  personInCharge: line(50),
});

export const ContactSet = z.object({ before: DatedContact.nullable(), after: DatedContact });

const SectionTyped = z.object({
  name: z.string().trim().min(1).max(50),
  place: z.int().min(0).max(9999),
  fromOn: onDay,
  untilOn: onDay,
});

export const SectionAdded = z.object({ after: SectionTyped });

export const SectionChanged = z.object({ before: SectionTyped, after: SectionTyped });
