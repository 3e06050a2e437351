import { isCreditCode, isIdentityChecked } from "#text/privacy/check-digits.ts";
import { isIdentityNumber, isOldIdentityNumber } from "#text/privacy/identity-number.ts";
import type { Contact } from "./application.ts";

/** What is wrong with the number of a document. */
export type DocumentFault =
  /** Not so many characters as its kind has. */
  | "length"
  /** Other characters than its kind has. */
  | "characters"
  /** The date of birth in it is none, or its region. */
  | "birth"
  /** One of its characters is typed wrong: the check character does not fit. */
  | "check"
  /** It is a number of 港澳台居民居住证. */
  | "residence-permit";

/** A number without blanks and hyphens, in plain characters. */
export function plainNumber(typed: string): string {
  return typed.normalize("NFKC").replaceAll(/[\s-]/g, "").toUpperCase();
}

/** Whether the number of a document can be one of its kind; `undefined`: it can. */
export function documentFault(
  kind: Contact["documentKind"],
  typed: string,
): DocumentFault | undefined {
  return checks[kind](plainNumber(typed));
}

type Check = (number: string) => DocumentFault | undefined;

const residents = /^8[1-3]0000/;

/** 公民身份号码 (GB 11643), 15 digits before 1999. */
const identityCard: Check = (number) => {
  if (/^\d{15}$/.test(number)) return isOldIdentityNumber(number) ? undefined : "birth";
  const fault = shaped(number, 18, /^\d{17}[\dX]$/);
  if (fault) return fault;
  if (residents.test(number)) return "residence-permit";
  return checkedNumber(number);
};

function checkedNumber(number: string): DocumentFault | undefined {
  if (!isIdentityChecked(number)) return "check";
  return isIdentityNumber(number, true) ? undefined : "birth";
}

/** 港澳台居民居住证: 810000, 820000 or 830000 before the date of birth. */
const residencePermit: Check = (number) =>
  shaped(number, 18, /^8[1-3]0000\d{11}[\dX]$/) ?? checkedNumber(number);

/** 外国人永久居留身份证: 18 digits that begin with 9, three letters and 12 digits before 2023. */
const permanentResidence: Check = (number) => {
  if (/^[A-Z]{3}\d{12}$/.test(number)) return undefined;
  return shaped(number, 18, /^9\d{17}$/) ?? (isIdentityChecked(number) ? undefined : "check");
};

/** What is said of an organisation that has no code in Chinese is read by the officer. */
const creditCode: Check = (number) => {
  if (/\p{Script=Han}/u.test(number) || /^\d{15}$|^[\dA-Z]{8}[\dX]$/.test(number)) return undefined;
  return shaped(number, 18, /^[\dA-Z]{18}$/) ?? (isCreditCode(number) ? undefined : "check");
};

const checks: Readonly<Record<Contact["documentKind"], Check>> = {
  identityCard,
  residencePermit,
  permanentResidence,
  creditCode,
  passport: (number) => among(number, [6, 12], /^[\dA-Z]+$/),
  // 回乡证: H or M and eight digits, ten with the count of issues.
  hongKongMacaoPermit: (number) => among(number, [9, 11], /^[HM]\d+$/),
  // 台胞证: eight digits, ten with the count of issues.
  taiwanPermit: (number) => among(number, [8, 10], /^\d+$/),
  permit: () => undefined,
  other: () => undefined,
};

function shaped(number: string, length: number, shape: RegExp): DocumentFault | undefined {
  if (number.length !== length) return "length";
  return shape.test(number) ? undefined : "characters";
}

function among(
  number: string,
  [least, most]: readonly [number, number],
  shape: RegExp,
): DocumentFault | undefined {
  if (number.length < least || number.length > most) return "length";
  return shape.test(number) ? undefined : "characters";
}
