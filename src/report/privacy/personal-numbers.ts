import { isBankCard } from "./bank-card.ts";
import { isIdentityNumber, isOldIdentityNumber } from "./identity-number.ts";
import { plainDigits } from "./plain-digits.ts";

/** 居民身份证号码, 手机号码, 银行卡号. */
export type PersonalNumberKind = "identity" | "mobile" | "bank-card";

/** A number in a text that identifies a person. Offsets into the text, separators included. */
export interface PersonalNumber {
  readonly kind: PersonalNumberKind;
  readonly start: number;
  readonly end: number;
  /** The number with its middle hidden, fit to be shown: `138****5678`. */
  readonly masked: string;
}

/**
 * A run of digits as people write long numbers: together, or in groups with a single blank or hyphen
 * between them. What letters, asterisks, more digits or a decimal point adjoin is part of something else, or masked.
 */
const runs =
  /(?<![\dA-Za-z*＊×●_.%=-]|(?<!\d{7})\/)\+?\d(?:\d|[ -](?=\d)){9,27}[\dXx](?![\dA-Za-z*＊×●_%]|[.-][\dA-Za-z])/g;

/** The shortest personal number has eleven digits; most texts have no such run, and this is quickly seen. */
export const mayHoldNumber = /(?:[\d０-９][ -]?){11}/;

/** Every personal number (个人信息) in a text that stands there unmasked, in order. */
export function personalNumbers(text: string): readonly PersonalNumber[] {
  if (!mayHoldNumber.test(text)) return [];
  const plain = plainDigits(text);
  const found: PersonalNumber[] = [];
  for (const match of plain.matchAll(runs)) {
    const [run] = match;
    const whole = numberAt(plain, { written: run, at: match.index });
    found.push(
      ...(whole
        ? [whole]
        : piecesOf(run).flatMap((piece) => {
            const number = numberAt(plain, { ...piece, at: match.index + piece.at });
            return number ? [number] : [];
          })),
    );
  }
  return found;
}

interface Written {
  readonly written: string;
  readonly at: number;
}

/** Numbers that stand one behind the other, a blank between them. */
function piecesOf(run: string): readonly Written[] {
  return [...run.matchAll(/[^ ]{11,}/g)].map(({ 0: written, index }) => ({ written, at: index }));
}

function numberAt(text: string, { written, at }: Written): PersonalNumber | undefined {
  const kind = kindOf(written, contextOf(text, at, written));
  if (!kind) return undefined;
  return { kind, start: at, end: at + written.length, masked: mask(kind, written) };
}

interface Context {
  readonly before: string;
  readonly after: string;
}

const reach = 16;

/** What stands before a run in its clause, and directly behind it. */
function contextOf(text: string, start: number, run: string): Context {
  const before = text.slice(Math.max(0, start - reach), start);
  const end = start + run.length;
  return { before: before.split(/[。；;\n]/).at(-1) ?? "", after: text.slice(end, end + 4) };
}

const identityWords = /身份证|身份号|证件号/;
const cardWords = /银行卡|卡号|储蓄卡|信用卡|借记卡/;
/** Long numbers of other kinds, named as such directly before. */
const otherNumber =
  /(?:编号|编码|代码|索引号|文号|流水号|受理号|备案号|登记号|许可证号|案号|订单号|单号|项目号|工号|QQ|ISBN|统计号)(?:[为是:：]|\s){0,3}$/i;
/** A number that counts something is not a telephone number. */
const unit = /^\s?(?:余|多)?(?:元|万|亿|件|条|次|人|个|户|吨|字节|千瓦|立方|平方|亩)/;

function kindOf(written: string, context: Context): PersonalNumberKind | undefined {
  const digits = written.replace(/[ +-]/g, "");
  if (otherNumber.test(context.before)) return undefined;
  if (isMobile(written) && !unit.test(context.after)) return "mobile";
  if (!isGroupedAsNumber(written)) return undefined;
  const isNamed = identityWords.test(context.before);
  if (digits.length === 18 && isIdentityNumber(digits, isNamed)) return "identity";
  if (digits.length === 15 && isNamed && isOldIdentityNumber(digits)) return "identity";
  if (/^\d{16,19}$/.test(digits) && isBankCard(digits, cardWords.test(context.before))) {
    return "bank-card";
  }
  return undefined;
}

/** 11 digits, in groups of 3, 4 and 4 or together, with the country's prefix or without; no placeholder. */
function isMobile(written: string): boolean {
  const own = written.replace(/^(?:\+86|0086|86)[ -]?(?=1)/, "");
  return /^1[3-9]\d(?:([ -]?)\d{4}\1\d{4})$/.test(own) && !/(\d)\1{7}/.test(own);
}

/** Written together, in groups of four, or as identity numbers are grouped. */
function isGroupedAsNumber(written: string): boolean {
  return /^(?:\d+[Xx]?|\d{4}(?:([ -])\d{4}){3}(?:\1\d{1,3})?|\d{6}([ -])\d{8}\2\d{3}[\dXx])$/.test(
    written,
  );
}

const shown = {
  identity: { head: 2, tail: 3 },
  mobile: { head: 3, tail: 4 },
  "bank-card": { head: 4, tail: 4 },
} as const;

function mask(kind: PersonalNumberKind, written: string): string {
  const digits = written.replace(/^(?:\+86|0086|86(?=1\d{10}$))|[ +-]/g, "");
  const { head, tail } = shown[kind];
  const hidden = "*".repeat(digits.length - head - tail);
  return `${digits.slice(0, head)}${hidden}${digits.slice(digits.length - tail)}`;
}
