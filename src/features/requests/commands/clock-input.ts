import { z } from "zod";
import type { Result } from "#kernel/result.ts";
import { dayField } from "#platform/calendar/day-field.ts";
import { parseInput } from "#platform/command-line/parse-input.ts";
import type { DisclosureCase } from "../domain/clock/case-event.ts";
import { extendedEvent, otherEvents, submittedEvent } from "../input/event-schemas.ts";

const event = z.discriminatedUnion("type", [submittedEvent, extendedEvent, ...otherEvents]);

const clockInput = z.strictObject({ asOf: dayField, events: z.array(event) });

/** The case that JSON input holds; refused with one Chinese sentence naming the field, the value and the remedy. */
export function parseClockInput(input: unknown): Result<DisclosureCase, string> {
  return parseInput(clockInput, input);
}
