import { z } from "zod";
import { type LocalDate, parseLocalDate } from "#kernel/local-date.ts";
import { rowId } from "#platform/http/row-id.ts";
import { administrators, reviewLevels, roles } from "../domain/roles.ts";

export const day = z
  .string()
  .refine((text) => parseLocalDate(text) !== undefined)
  .transform((text) => text as LocalDate);

/** Of a row in an address or a body. */
export const id = rowId;

export const name = z.string().trim().min(1).max(100);
const line = z.string().trim().max(100);

export const workRole = z.object({
  role: z.enum(roles).refine((role) => !administrators.has(role)),
  level: z
    .literal(reviewLevels)
    .nullish()
    .transform((level) => level ?? null),
  section: line.nullish(),
  fromOn: day.optional(),
  untilOn: day.nullish(),
});

const contact = {
  mobile: z
    .string()
    .trim()
    .regex(/^[\d +()-]{5,30}$/)
    .nullish(),
  mail: z.email().max(200).nullish(),
  fullTime: z.boolean().nullish(),
};

export const NewPerson = z.object({
  account: z.string().max(200),
  name,
  ...contact,
  agencyId: id,
  roles: z.array(workRole).min(1).max(20),
});

export const ChangedPerson = z.object({ name: name.optional(), ...contact });

export const Roles = z.object({ agencyId: id, roles: z.array(workRole).max(20) });

export const Appointed = z.object({
  account: z.string().max(200),
  name,
  ...contact,
  agencyId: id.nullable(),
  role: z.enum(["system-administrator", "security-administrator", "auditor"]),
});

export const Reset = z.object({ secondFactor: z.boolean().default(false) });

export const Leaving = z.object({
  toPersonId: id.nullish(),
  /** Of the roles that would be vacant: those that whoever takes the work has from then on. */
  takingRoleIds: z.array(id).max(50).default([]),
});

export const Delegated = z.object({
  roleId: id,
  toPersonId: id,
  fromOn: day,
  untilOn: day,
  reason: z
    .string()
    .trim()
    .max(500)
    .nullish()
    .transform((text) => text || null),
});
