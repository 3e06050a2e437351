import { isLuhn } from "./check-digits.ts";

/** Prefixes that 银联 cards alone carry; 620 and 623 to 624 are also region codes of Gansu, so they need a word. */
const certain = /^(?:62(?:1[2-9]|2[1-9]|3[1-9]|5\d|8\d)\d{12}(?:\d{3})?|95(?:5[89]|88)\d{15})$/;
const possible = /^(?:62|4|5[1-5]|35|60|9)\d{14,18}$/;

/** Whether 16 to 19 digits are a bank card's number; `isNamed` says that the text calls it one. */
export function isBankCard(digits: string, isNamed: boolean): boolean {
  const fits = certain.test(digits) || (isNamed && possible.test(digits));
  return fits && digits.length <= 19 && isLuhn(digits) && !/(\d)\1{7}/.test(digits);
}
