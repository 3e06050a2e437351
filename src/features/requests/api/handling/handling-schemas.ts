import { z } from "zod";
import { dayField } from "#platform/calendar/day-field.ts";
import { resultRows } from "../../domain/case/codes.ts";
import { extendedEvent, otherEvents } from "../../input/event-schemas.ts";

const more = {
  /** How many acts the officer saw. */
  seen: z.int().min(0).max(10_000),
  evidence: z.string().trim().min(1).max(500).nullable().default(null),
};

/** 纸质答复: what is told of a reply that was signed on paper. */
export const paperReply = z.object({
  number: z.string().trim().min(1).max(100),
  signedOn: dayField,
  because: z.string().trim().min(1).max(300),
  thirdPartyToldOn: dayField.optional(),
  covered: z
    .object({
      what: z.string().trim().min(1, "请写明遮盖、删去了哪些内容").max(300),
      signer: z.string().trim().min(1, "请写明作出说明的签发人").max(50),
    })
    .optional(),
});

/** An act that is only looked at. */
export const TriedBody = z.object({
  event: z.discriminatedUnion("type", [extendedEvent, ...otherEvents]),
});

/** An act of an officer: any but the extension. */
export const OfficersActBody = z.object({
  ...more,
  event: z.discriminatedUnion("type", otherEvents),
  outcome: z.enum(resultRows).optional(),
  paper: paperReply.optional(),
  yuan: z
    .string()
    .regex(/^\d{1,9}(\.\d{1,2})?$/)
    .optional(),
});

export const ExtensionBody = z.object({ ...more, event: extendedEvent });

export const TakenBack = z.object({ seen: more.seen, because: z.string().trim().min(1).max(500) });
