import type { Span } from "#kernel/span.ts";
import { isBankCard } from "./bank-card.ts";
import { isIdentityNumber, isOldIdentityNumber } from "./identity-number.ts";
import { type JoinedText, withJoinedLines, withoutUnseen } from "./joined-text.ts";

/** 居民身份证号码, 护照、通行证号码, 手机号码, 银行卡号. */
export type PersonalNumberKind = "identity" | "passport" | "mobile" | "bank-card";

/** A number in a text that identifies a person. Offsets into the text, separators included. */
export interface PersonalNumber extends Span {
  readonly kind: PersonalNumberKind;
  /** The number with its middle hidden, fit to be shown: `138****5678`. */
  readonly masked: string;
}

/** What is written for a telephone, and glued to its number. */
const words = "(?:tel|telephone|phone|mobile|mob|cell|call|wechat|weixin|wx|vx)";

/**
 * A run of digits as people write long numbers: together, or in groups with blanks, hyphens or a dot between them.
 * What letters (no word for a telephone), asterisks, more digits or a decimal point adjoin is part of something else, or masked.
 */
const runs = new RegExp(
  `(?=[+\\d])(?:(?<=(?<![A-Za-z])${words}[.-]?)|(?<![\\dA-Za-z*＊×●_%=]|[\\dA-Za-z*＊×●_][.-]|(?<!\\d{7})/))` +
    "\\+?\\d(?:\\d|[ .-]{1,3}(?=\\d)){9,80}[\\dXx]" +
    `(?:(?=${words}(?![A-Za-z]))|(?![\\dA-Za-z*＊×●_%]|[.-][\\dA-Za-z]))`,
  "gi",
);

/** 护照, 往来港澳、台湾通行证: one or two letters and digits, which say nothing unless they are called so. */
const travelNumbers = /(?<![\dA-Za-z])[A-Za-z]{1,2}\d{7,8}(?![\dA-Za-z*])/g;
const travelWords = /护照|通行证|往来港澳|台胞证|回乡证/;
const travelWordsBehind =
  /^[ (（,，]{0,3}(?:系|为|是)?(?:其|本人)?(?:护照|[^\s。；;\d]{0,10}通行证|台胞证|回乡证)/;

/** The shortest personal number has seven digits; most texts have no such run, and this is quickly seen. */
const mayHold = /(?:\p{Nd}[^\p{Nd}\u4e00-\u9fffA-Za-z]{0,12}){7}/u;

/** Every personal number (个人信息) in a text that stands there unmasked, in order. */
export function personalNumbers(text: string): readonly PersonalNumber[] {
  if (!mayHold.test(text)) return [];
  const read = withoutUnseen(text);
  const found = numbersIn(text, read, true);
  const lines = withJoinedLines(read);
  if (!lines) return found;
  const isFound = (number: PersonalNumber) =>
    found.some(({ start, end }) => number.start < end && start < number.end);
  const more = numbersIn(text, lines, false).filter((number) => !isFound(number));
  return [...found, ...more].sort((one, other) => one.start - other.start);
}

/** `isWhole`: each number stands on its line; what two lines make together has to be more certain. */
function numbersIn(
  text: string,
  { joined, offsetOf }: JoinedText,
  isWhole: boolean,
): readonly PersonalNumber[] {
  return [...digitNumbers(joined, isWhole), ...travelNumbersIn(joined)]
    .sort((one, other) => one.start - other.start)
    .map((number) => {
      const last = offsetOf(number.end - 1);
      const width = (text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
      return { ...number, start: offsetOf(number.start), end: last + width };
    });
}

function digitNumbers(plain: string, isWhole: boolean): readonly PersonalNumber[] {
  return [...plain.matchAll(runs)].flatMap(({ 0: run, index }) => {
    const whole = numberAt(plain, { written: run, at: index, isWhole });
    if (whole) return [whole];
    return piecesOf(run).flatMap(
      (piece) => numberAt(plain, { ...piece, at: index + piece.at, isWhole }) ?? [],
    );
  });
}

function travelNumbersIn(plain: string): readonly PersonalNumber[] {
  return [...plain.matchAll(travelNumbers)].flatMap(({ 0: written, index }) => {
    const { before } = contextOf(plain, index, written);
    const behind = plain.slice(index + written.length, index + written.length + reach);
    if (!travelWords.test(before) && !travelWordsBehind.test(behind)) return [];
    const kind = "passport" as const;
    return [{ kind, start: index, end: index + written.length, masked: mask(kind, written) }];
  });
}

interface Written {
  readonly written: string;
  readonly at: number;
}

interface Asked extends Written {
  readonly isWhole: boolean;
}

/** Numbers that stand one behind the other, a blank between them, or a dash between two long ones. */
function piecesOf(run: string): readonly Written[] {
  const parted = run.replace(/(?<=\d{7})[.-](?=\d{7})/g, " ");
  return [...parted.matchAll(/[^ ]{11,}/g)].map(({ 0: written, index }) => ({
    written,
    at: index,
  }));
}

function numberAt(text: string, { written, at, isWhole }: Asked): PersonalNumber | undefined {
  const kind = kindOf(written, { ...contextOf(text, at, written), isWhole });
  if (!kind) return undefined;
  return { kind, start: at, end: at + written.length, masked: mask(kind, written) };
}

interface Context {
  readonly before: string;
  readonly after: string;
  readonly isWhole: boolean;
}

const reach = 16;

/** What stands before a run in its clause, and directly behind it. */
function contextOf(text: string, start: number, run: string): Omit<Context, "isWhole"> {
  const before = text.slice(Math.max(0, start - reach), start);
  const end = start + run.length;
  return { before: before.split(/[。；;\n]/).at(-1) ?? "", after: text.slice(end, end + 4) };
}

const identityWords = /身份证|身份号|证件号/;
/** What follows is called an identity number, right or wrong in a digit. */
const calledIdentity = /身份(?:证(?:件)?(?:号码?)?|号码?)[ 为是:：(（]{0,3}$/;
const cardWords = /银行卡|卡号|储蓄卡|信用卡|借记卡/;
/** Long numbers of other kinds, named as such directly before. */
const otherNumber =
  /(?:编号|编码|代码|索引号|文号|流水号|受理号|备案号|登记号|许可证号|案号|订单号|单号|项目号|工号|QQ|ISBN|统计号)(?:[为是:：]|\s){0,3}$/i;
/** A number that counts something is not a telephone number; so many persons there are not. */
const unit = /^\s?(?:余|多)?(?:元|万|亿|件|条|次|人次|人民币|个(?!人)|吨|字节|千瓦|立方|平方|亩)/;

function kindOf(written: string, context: Context): PersonalNumberKind | undefined {
  const digits = written.replace(/[ .+-]/g, "");
  if (otherNumber.test(context.before)) return undefined;
  if (isMobile(written) && !unit.test(context.after)) return "mobile";
  if (isIdentity(written, digits, context)) return "identity";
  if (!isGroupedAsCard(written)) return undefined;
  if (/^\d{16,19}$/.test(digits) && isBankCard(digits, cardWords.test(context.before))) {
    return "bank-card";
  }
  return undefined;
}

function isIdentity(written: string, digits: string, context: Context): boolean {
  if (!isInGroups(written)) return false;
  const isNamed = identityWords.test(context.before);
  if (digits.length === 18) {
    if (calledIdentity.test(context.before)) return !/(\d)\1{7}/.test(digits);
    return isIdentityNumber(digits, isNamed);
  }
  if (digits.length !== 15 || !isOldIdentityNumber(digits)) return false;
  return isNamed || (digits === written && isNoCount(context));
}

/** Fifteen digits have no check character: a sum or a count is none, though a birth date may stand in it. */
function isNoCount({ before, after, isWhole }: Context): boolean {
  return isWhole && !/[计数量额]\s?[为是:：]?\s?$/.test(before) && !unit.test(after);
}

/** 11 digits, in groups of 3, 4 and 4 or together, with the country's prefix or without; no placeholder. */
function isMobile(written: string): boolean {
  const own = written.replace(/^(?:\+86|0086|86)[ .-]{0,3}(?=1)/, "");
  return /^1[3-9]\d[ .-]{0,3}\d{4}[ .-]{0,3}\d{4}$/.test(own) && !/(\d)\1{7}/.test(own);
}

/** Written together or in few groups: single figures side by side are a row of a table. */
function isInGroups(written: string): boolean {
  return /^\d{2,}(?:[ .-]{1,3}\d{2,}){0,5}(?:[ .-]{0,3}[\dXx])?$/.test(written);
}

/** Written together or in groups of four. */
function isGroupedAsCard(written: string): boolean {
  return /^(?:\d+|\d{4}(?:[ .-]{1,3}\d{4}){3}(?:[ .-]{1,3}\d{1,3})?)$/.test(written);
}

const shown = {
  identity: { head: 2, tail: 3 },
  passport: { head: 2, tail: 2 },
  mobile: { head: 3, tail: 4 },
  "bank-card": { head: 4, tail: 4 },
} as const;

function mask(kind: PersonalNumberKind, written: string): string {
  const signs = written.replace(/[ .+-]/g, "");
  // The country's prefix is none of a mobile number's eleven digits.
  const digits = kind === "mobile" ? signs.slice(-11) : signs;
  const { head, tail } = shown[kind];
  const hidden = "*".repeat(digits.length - head - tail);
  return `${digits.slice(0, head)}${hidden}${digits.slice(digits.length - tail)}`;
}
