import { type LocalDate, parseLocalDate, yearOf } from "#kernel/local-date.ts";
import { newestValue } from "#kernel/statutory.ts";
import { extensionLimit } from "#law/disclosure-regulation.ts";
import { isTariffSum } from "../processing-fee.ts";
import { formOf, type LetterDraft } from "./forms/form-of.ts";
import type { LetterField } from "./letter.ts";

/** What a place of a letter cannot be filled in with. */
export interface FilledFault {
  readonly code: string;
  readonly label: string;
  readonly kind: "no-day" | "not-later" | "not-past" | "no-days" | "no-yuan" | "not-one-line";
}

/**
 * What is wrong with what was filled in of a letter that leaves on that day: one rule while it is drafted, sent round and served.
 * A place that is blank is no fault of it. Days that somebody is to act by lie behind it (第三十条: 合理期限).
 */
export function filledFaults({ type, filled }: LetterDraft, on: LocalDate): readonly FilledFault[] {
  return formOf({ type, filled }).fields.flatMap((field) => {
    const value = filled[field.code]?.trim();
    const kind = value ? faultOf(field, value, on) : undefined;
    return kind ? [{ code: field.code, label: field.label, kind }] : [];
  });
}

function faultOf(
  { type, when }: LetterField,
  value: string,
  on: LocalDate,
): FilledFault["kind"] | undefined {
  switch (type) {
    case "words":
      return undefined;
    case "phrase":
      return /[\p{Cc}\u2028\u2029]/u.test(value) ? "not-one-line" : undefined;
    case "day":
      return dayFault(value, when, on);
    case "days":
      return wholeDays(value) === undefined ? "no-days" : undefined;
    case "yuan":
      return /^[1-9]\d{0,8}$/.test(value) && isTariffSum(Number(value)) ? undefined : "no-yuan";
  }
}

function dayFault(
  value: string,
  when: LetterField["when"],
  on: LocalDate,
): FilledFault["kind"] | undefined {
  const day = parseLocalDate(value);
  // The calendar of days that limits are counted in ends with 9999.
  if (!day || yearOf(day) > 9998) return "no-day";
  if (when === "later" && day <= on) return "not-later";
  return when === "past" && day > on ? "not-past" : undefined;
}

/** Working days of an extension, as digits: 1 to what the law allows. */
export function wholeDays(value: string): number | undefined {
  const days = /^[1-9]\d?$/.test(value) ? Number(value) : undefined;
  return days !== undefined && days <= newestValue(extensionLimit) ? days : undefined;
}
