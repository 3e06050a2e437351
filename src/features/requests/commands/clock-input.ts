import { z } from "zod";
import type { Result } from "#kernel/result.ts";
import type { DisclosureCase } from "../domain/clock/case-event.ts";
import { dayField } from "../input/day-field.ts";
import { extendedEvent, otherEvents, submittedEvent } from "../input/event-schemas.ts";
import { parseInput } from "./parse-input.ts";

const event = z.discriminatedUnion("type", [submittedEvent, extendedEvent, ...otherEvents]);

const clockInput = z.strictObject({ asOf: dayField, events: z.array(event) });

/** The case that JSON input holds; refused with one Chinese sentence naming the field, the value and the remedy. */
export function parseClockInput(input: unknown): Result<DisclosureCase, string> {
  return parseInput(clockInput, input);
}
