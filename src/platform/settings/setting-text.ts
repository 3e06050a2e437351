import { err, ok, type Result } from "#kernel/result.ts";
import type { Setting } from "../feature/setting.ts";

const truths: Readonly<Record<string, boolean>> = {
  是: true,
  否: false,
  开: true,
  关: false,
  true: true,
  false: false,
};

/**
 * The value that typed words stand for: a word, a number, 是 or 否; refused where the setting takes none of them.
 */
export function settingFromText({ schema }: Setting, text: string): Result<unknown, string> {
  const typed = text.trim();
  const number = /^-?\d+(?:[.]\d+)?$/.test(typed) ? [Number(typed)] : [];
  const truth = Object.hasOwn(truths, typed) ? [truths[typed]] : [];
  const found = [typed, ...number, ...truth].find((value) => schema.safeParse(value).success);
  return found === undefined ? err(typed) : ok(found);
}

/**
 * A value as people read it.
 */
export function settingText(value: unknown): string {
  if (typeof value === "boolean") return value ? "是" : "否";
  return typeof value === "string" ? value : JSON.stringify(value);
}
