import { z } from "zod";
import { dayField } from "#platform/calendar/day-field.ts";
import { addressYear } from "#platform/http/year-asked.ts";
import { recordId } from "#platform/records/office/reading-routes.ts";
import { provisions } from "../../domain/intake/application.ts";
import { deliveries } from "../../domain/letters/event-of-letter.ts";
import { letterStates } from "../../domain/letters/letter-state.ts";
import { letterSeries, letterTypes } from "../../domain/letters/letter-types.ts";

const filled = z.record(z.string().max(60), z.string().max(5_000)).default({});

/** Filters of the register, as they stand in the address. */
export const Register = z.object({
  state: z.enum(letterStates).optional().catch(undefined),
  series: z.enum(letterSeries).optional().catch(undefined),
  year: addressYear.optional().catch(undefined),
  after: recordId.optional().catch(undefined),
});

export const Begun = z.object({ type: z.enum(letterTypes), filled });

export const Changed = z.object({ filled, revision: z.int().min(1) });

export const Revision = z.object({ revision: z.int().min(1) });

export const OpinionBody = z.object({
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  place: z.int().min(1).max(20).optional(),
  opinion: z.string().trim().max(2_000).default(""),
});

export const Because = z.object({ because: z.string().trim().min(1).max(500) });

export const ServiceBody = z.object({
  on: dayField,
  delivery: z.enum(deliveries),
  receivedOn: dayField.optional(),
  evidence: z.string().trim().min(1, "请写明送达凭证").max(400),
  isPostal: z.boolean().default(false),
  hasConsent: z.boolean().default(false),
  formReason: z.string().trim().min(1).max(500).nullable().default(null),
  /** 提供形式, of a letter with which information is provided. */
  provided: z.enum(provisions).nullable().default(null),
  seen: z.int().min(0).max(10_000),
});

export const ReceiptBody = z.object({
  receivedOn: dayField,
  evidence: z.string().trim().min(1, "请写明凭什么知道收到日期").max(400),
  seen: z.int().min(0).max(10_000),
});
