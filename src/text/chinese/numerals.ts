import { characterSet, isAt } from "./characters.ts";

const digits = "零一二三四五六七八九";
const places = ["", "十", "百", "千"];
const groups = ["", "万", "亿"];
const numerals = characterSet([digits, "〇两", ...places, ...groups].join(""));

/** What a character is by itself; 百, 千, 万 are no numbers without another. */
const alone: ReadonlyMap<string, number> = new Map([
  ...Array.from(digits, (digit, value): [string, number] => [digit, value]),
  ["〇", 0],
  ["两", 2],
  ["十", 10],
]);

/** Whether a character can stand in a number written in characters: 三, 十, 万. */
export function isNumeral(character: string): boolean {
  return isNumeralAt(character, 0);
}

/** The same of the character at an offset. */
export function isNumeralAt(text: string, at: number): boolean {
  return isAt(numerals, text, at);
}

/**
 * The number that characters write: 十二, 一百零五, 三万二千. `undefined` for what is no such number: a row
 * of digits (二三), an estimate (三五, 百), a place left unsaid (一百二).
 */
export function numeralValue(written: string): number | undefined {
  if (written.length === 1) return alone.get(written);
  const full = written
    .replace(/〇/g, "零")
    .replace(/两/g, "二")
    .replace(/(^|[^一二三四五六七八九])十/g, "$1一十");
  const value = roughValue(full);
  return writtenInFull(value) === full ? value : undefined;
}

/** The value if the characters are a number at all. */
function roughValue(full: string): number {
  let [total, group, digit] = [0, 0, 0];
  for (const character of full) {
    const place = places.indexOf(character);
    const scale = groups.indexOf(character);
    if (scale > 0) {
      total += (group + digit) * 10_000 ** scale;
      [group, digit] = [0, 0];
    } else if (place > 0) {
      group += digit * 10 ** place;
      digit = 0;
    } else digit = digits.indexOf(character);
  }
  return total + group + digit;
}

/** A whole number below a million million in characters, every 一 said: 一十二, 一百零五. */
export function writtenInFull(value: number): string {
  if (value === 0) return "零";
  let written = "";
  for (let scale = groups.length - 1; scale >= 0; scale -= 1) {
    const group = Math.floor(value / 10_000 ** scale) % 10_000;
    if (group === 0) continue;
    const isGap = written !== "" && group < 1000;
    written += `${isGap ? "零" : ""}${groupInFull(group)}${groups[scale] ?? ""}`;
  }
  return written;
}

function groupInFull(group: number): string {
  let written = "";
  for (let place = places.length - 1; place >= 0; place -= 1) {
    const digit = Math.floor(group / 10 ** place) % 10;
    if (digit > 0) written += `${digits.charAt(digit)}${places[place] ?? ""}`;
    else if (written !== "" && !written.endsWith("零")) written += "零";
  }
  return written.replace(/零+$/, "");
}
