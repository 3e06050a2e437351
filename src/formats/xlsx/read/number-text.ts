import { addDays, localDate } from "#kernel/local-date.ts";
import { doubt } from "#kernel/unread-marks.ts";
import { longestFormat, shownBy } from "./number-format.ts";

/** How a sheet shows its numbers. */
export interface NumberStyle {
  /** The code of the number format. */
  readonly format: string;
  readonly countsFrom1904: boolean;
}

/**
 * A number as text: the shortest decimal at the 15 digits that Excel shows, with what its format adds.
 * Where the format shows another number than the value, the format's code follows, so that the text is no number.
 */
export function numberText(value: number, { format, countsFrom1904 }: NumberStyle): string {
  const shown = shownBy(format, value);
  switch (shown.kind) {
    case "number":
      return isRounded(value, shown.decimals)
        ? unclearText(value, format)
        : `${shown.before}${decimalText(value)}${shown.behind}`;
    case "percent":
      return `${decimalText(value * 100)}%`;
    case "text":
      return shown.text;
    case "hidden":
      return doubt;
    case "unclear":
      return unclearText(value, format);
    case "date":
      return dateText(countsFrom1904 ? value + 1462 : value, shown) ?? decimalText(value);
  }
}

/** The page shows another number than the file keeps: which is meant is not for us to say. */
function isRounded(value: number, decimals: number | undefined): boolean {
  if (decimals === undefined || decimals > 15) return false;
  const kept = Number(value.toPrecision(15));
  return Number(kept.toFixed(decimals)) !== kept;
}

function unclearText(value: number, format: string): string {
  return `${decimalText(value)}（数字格式 ${format.slice(0, longestFormat)}）`;
}

/** The shortest decimal of a number at 15 digits, without an exponent. */
export function decimalText(value: number): string {
  const short = String(Number(value.toPrecision(15)));
  const parts = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(short);
  if (!parts) return short === "-0" ? "0" : short;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  return point <= 0
    ? `${sign}0.${"0".repeat(-point)}${digits}`
    : `${sign}${digits.padEnd(point, "0")}`;
}

/** The last day of the year 9999. */
const lastDay = 2_958_465;

/** The day of a serial number as text. Day 60 is 29 February 1900, which never was: days before it count from one day later. */
export function dateText(
  serial: number,
  { hasDay, hasTime }: { readonly hasDay: boolean; readonly hasTime: boolean },
): string | undefined {
  if (serial < 0 || serial >= lastDay + 1) return;
  const seconds = Math.round((serial % 1) * 86_400);
  const day = Math.floor(serial) + (seconds === 86_400 ? 1 : 0);
  const clock = clockText(seconds % 86_400);
  if (!hasDay) return clock;
  const on = addDays(localDate(1899, 12, day < 60 ? 31 : 30), day);
  return hasTime ? `${on} ${clock}` : on;
}

function clockText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
