import { z } from "zod";
import { dayField } from "#platform/calendar/day-field.ts";
import { thirdPartyOpinions } from "../domain/clock/case-event.ts";

const on = dayField;
const ref = z.string().max(200).optional();
const receivedOn = dayField.optional();

/** 提交申请: a case begins with it. */
export const submittedEvent = z.strictObject({
  type: z.literal("submitted"),
  on,
  channel: z.enum(["inPerson", "registeredPost", "ordinaryPost", "online", "fax"]),
});

/** 延期: the head's (第三十三条第二款). */
export const extendedEvent = z.strictObject({
  type: z.literal("extended"),
  on,
  workingDays: z.int().min(1, "延长的工作日数至少为 1"),
});

/** Every other event of a case, as the clock reads it. */
export const otherEvents = [
  z.strictObject({ type: z.literal("receiptConfirmed"), on }),
  z.strictObject({ type: z.literal("correctionRequested"), on, respondBy: dayField }),
  z.strictObject({ type: z.literal("corrected"), on }),
  z.strictObject({ type: z.literal("thirdPartyConsulted"), on, receivedOn, ref }),
  z.strictObject({
    type: z.literal("thirdPartyAnswered"),
    on,
    ref,
    opinion: z.enum(thirdPartyOpinions).optional(),
  }),
  z.strictObject({ type: z.literal("coMakerConsulted"), on, receivedOn, ref }),
  z.strictObject({ type: z.literal("coMakerAnswered"), on, ref }),
  z.strictObject({ type: z.literal("otherAgencyConsulted"), on, receivedOn, ref }),
  z.strictObject({ type: z.literal("otherAgencyAnswered"), on, ref }),
  z.strictObject({ type: z.literal("feeNotified"), on, receivedOn }),
  z.strictObject({ type: z.literal("feePaid"), on }),

  z.strictObject({ type: z.literal("reasonsRequested"), on }),
  z.strictObject({ type: z.literal("reasonsGiven"), on }),
  z.strictObject({ type: z.literal("delayed"), on, until: dayField }),
  z.strictObject({
    type: z.literal("replied"),
    on,
    delivery: z.enum(["direct", "post", "electronic"]).optional(),
  }),
  z.strictObject({ type: z.literal("withdrawn"), on }),
  z.strictObject({
    type: z.literal("abandoned"),
    on,
    ground: z.enum(["notCorrected", "notPaid"]),
  }),
] as const;
