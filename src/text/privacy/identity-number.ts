import { parseLocalDate } from "#kernel/local-date.ts";
import { isCreditCode, isIdentityChecked } from "./check-digits.ts";

/** First two digits of the region code: the provinces of GB/T 2260. */
const province = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;

/**
 * Whether 18 characters are an identity number (公民身份号码): a region, a date of birth and the check
 * character. A few unified social credit codes fit too; `isNamed` says that the text calls it an identity number.
 */
export function isIdentityNumber(number: string, isNamed: boolean): boolean {
  if (!province.test(number) || !isBirthDate(number.slice(6, 14))) return false;
  return isIdentityChecked(number) && (isNamed || !isCreditCode(number));
}

/** Whether 15 digits can be an identity number as issued before 1999; they have no check character. */
export function isOldIdentityNumber(number: string): boolean {
  return province.test(number) && isBirthDate(`19${number.slice(6, 12)}`);
}

function isBirthDate(digits: string): boolean {
  const year = Number(digits.slice(0, 4));
  const date = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  return year >= 1900 && year < 2100 && parseLocalDate(date) !== undefined;
}
