/** The text of a list number in one of Word's number formats (ECMA-376 part 1, 17.18.59); others are decimal. */
export function numberText(value: number, format: string): string {
  const write = formats.get(format);
  const text = value >= 0 && value < 10_000 ? write?.(value) : undefined;
  return text ?? String(value);
}

/** `undefined`: the format has no number so high. */
type Writer = (value: number) => string | undefined;

const digits = "〇一二三四五六七八九";

/** 一百零五: with the sign of each place, and one sign for any noughts between. */
function counting(zero: string): Writer {
  return (value) => {
    if (value === 0) return zero;
    const places = [...String(value)].map((digit, index, all) => {
      const place = ["", "十", "百", "千"][all.length - 1 - index] ?? "";
      return digit === "0" ? "零" : `${digits[Number(digit)]}${place}`;
    });
    const text = places.join("").replace(/零+$/, "").replace(/零+/, "零");
    return text.startsWith("一十") ? text.slice(1) : text;
  };
}

/** 一〇五: digit by digit. */
const digital: Writer = (value) =>
  [...String(value)].map((digit) => digits[Number(digit)] ?? "").join("");

const chineseCounting: Writer = (value) => (value < 100 ? counting("〇")(value) : digital(value));

/** 百五: neither a one before the sign of a place nor a zero between. */
const japaneseCounting: Writer = (value) =>
  counting("〇")(value)
    ?.replaceAll("零", "")
    .replaceAll(/一(?=[十百千])/g, "");

/** 甲, 乙, … or signs that Unicode has in a row, from one on. */
function inOrder(signs: readonly string[]): Writer {
  return (value) => signs[value - 1];
}

function fromCode(first: number, count: number): Writer {
  return inOrder(Array.from({ length: count }, (_, index) => String.fromCodePoint(first + index)));
}

/** a to z, then aa to zz. */
function letters(first: number): Writer {
  return (value) => {
    if (value < 1 || value > 260) return undefined;
    const letter = String.fromCodePoint(first + ((value - 1) % 26));
    return letter.repeat(Math.ceil(value / 26));
  };
}

const romans: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

const roman: Writer = (value) => {
  if (value < 1 || value > 3_999) return undefined;
  let left = value;
  let text = "";
  for (const [worth, sign] of romans) {
    text += sign.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return text;
};

const fullWidth: Writer = (value) =>
  [...String(value)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join("");

const formats: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ["none", () => ""],
  ["bullet", () => ""],
  ["decimalZero", (value) => String(value).padStart(2, "0")],
  ["decimalFullWidth", fullWidth],
  ["decimalFullWidth2", fullWidth],
  ["decimalEnclosedCircle", fromCode(0x2460, 20)],
  ["decimalEnclosedCircleChinese", fromCode(0x2460, 20)],
  ["decimalEnclosedParen", fromCode(0x2474, 20)],
  ["decimalEnclosedFullstop", fromCode(0x2488, 20)],
  ["chineseCounting", chineseCounting],
  ["taiwaneseCounting", chineseCounting],
  ["chineseCountingThousand", counting("零")],
  ["taiwaneseCountingThousand", counting("零")],
  ["japaneseCounting", japaneseCounting],
  ["ideographDigital", digital],
  ["japaneseDigitalTenThousand", digital],
  ["taiwaneseDigital", digital],
  ["ideographTraditional", inOrder([..."甲乙丙丁戊己庚辛壬癸"])],
  ["ideographZodiac", inOrder([..."子丑寅卯辰巳午未申酉戌亥"])],
  ["ideographEnclosedCircle", fromCode(0x3280, 10)],
  ["upperLetter", letters(0x41)],
  ["lowerLetter", letters(0x61)],
  ["upperRoman", roman],
  ["lowerRoman", (value) => roman(value)?.toLowerCase()],
]);
