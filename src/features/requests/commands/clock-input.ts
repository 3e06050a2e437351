import { z } from "zod";
import type { Result } from "#kernel/result.ts";
import type { DisclosureCase } from "../domain/clock/case-event.ts";
import { dayField } from "./day-field.ts";
import { parseInput } from "./parse-input.ts";

const on = dayField;
const ref = z.string().optional();
const receivedOn = dayField.optional();

const event = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("submitted"),
    on,
    channel: z.enum(["inPerson", "registeredPost", "ordinaryPost", "online", "fax"]),
  }),
  z.strictObject({ type: z.literal("receiptConfirmed"), on }),
  z.strictObject({ type: z.literal("correctionRequested"), on, respondBy: dayField }),
  z.strictObject({ type: z.literal("corrected"), on }),
  z.strictObject({ type: z.literal("thirdPartyConsulted"), on, receivedOn, ref }),
  z.strictObject({ type: z.literal("thirdPartyAnswered"), on, ref }),
  z.strictObject({ type: z.literal("coMakerConsulted"), on, receivedOn, ref }),
  z.strictObject({ type: z.literal("coMakerAnswered"), on, ref }),
  z.strictObject({ type: z.literal("otherAgencyConsulted"), on, receivedOn, ref }),
  z.strictObject({ type: z.literal("otherAgencyAnswered"), on, ref }),
  z.strictObject({ type: z.literal("feeNotified"), on, receivedOn }),
  z.strictObject({ type: z.literal("feePaid"), on }),
  z.strictObject({
    type: z.literal("extended"),
    on,
    workingDays: z.int().min(1, "延长的工作日数至少为 1"),
  }),
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
]);

const clockInput = z.strictObject({ asOf: dayField, events: z.array(event) });

/** The case that JSON input holds; refused with one Chinese sentence naming the field, the value and the remedy. */
export function parseClockInput(input: unknown): Result<DisclosureCase, string> {
  return parseInput(clockInput, input);
}
