import type { Quoted } from "./quoted.ts";

const capitals = "零壹贰叁肆伍陆柒捌玖";
const places: Readonly<Record<string, bigint>> = { 拾: 10n, 佰: 100n, 仟: 1000n };
const scales = [
  ["亿", 100_000_000n],
  ["万", 10_000n],
] as const;

const inCapitals =
  "[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{1,30}[元圆](?:整|正|[零壹贰叁肆伍陆柒捌玖角分整正]{1,6})?";
const inFigures = "(?<![\\d,，.])[¥￥]?\\s?([\\d,，]{1,25}(?:\\.\\d{1,2})?)\\s?(万|亿)?\\s?元?";
const between = "\\s?[（(]?\\s?(?:大写|小写|即)?\\s?[:：]?\\s?(?:人民币)?\\s?";

const capitalsFirst = new RegExp(`(${inCapitals})${between}${inFigures}`, "g");
const figuresFirst = new RegExp(`${inFigures}${between}(${inCapitals})`, "g");

/** Amounts that stand in words and in figures side by side and are not the same (大小写不符). */
export function unequalAmounts(text: string): readonly Quoted[] {
  const pairs = [
    ...[...text.matchAll(capitalsFirst)].map(([quote, words = "", figures = "", unit = ""]) => ({
      ...{ quote, words, figures, unit },
    })),
    ...[...text.matchAll(figuresFirst)].map(([quote, figures = "", unit = "", words = ""]) => ({
      ...{ quote, words, figures, unit },
    })),
  ];
  return pairs.flatMap(({ quote, words, figures, unit }) => {
    const [written, reckoned] = [capitalFen(words), figureFen(figures, unit)];
    if (written === undefined || reckoned === undefined || written === reckoned) return [];
    return [{ quote: quote.trim() }];
  });
}

/** 分 of an amount in capitals; `undefined` where it is none. */
export function capitalFen(words: string): bigint | undefined {
  const [yuan = "", rest = ""] = words.split(/[元圆]/);
  const whole = wholeOf(yuan);
  if (whole === undefined) return;
  const small = /^(?:零?([壹贰叁肆伍陆柒捌玖])角)?零?(?:([壹贰叁肆伍陆柒捌玖])分)?[整正]?$/.exec(
    rest,
  );
  if (!small) return;
  const [, tenths = "零", cents = "零"] = small;
  return whole * 100n + BigInt(capitals.indexOf(tenths) * 10 + capitals.indexOf(cents));
}

function wholeOf(words: string): bigint | undefined {
  // 亿 before 万 before what is left: each part is a number below ten thousand, or of such.
  for (const [sign, scale] of scales) {
    const at = words.lastIndexOf(sign);
    if (at < 0) continue;
    const [over, under] = [wholeOf(words.slice(0, at)), wholeOf(words.slice(at + 1))];
    return over === undefined || under === undefined ? undefined : over * scale + under;
  }
  return belowTenThousand(words);
}

function belowTenThousand(words: string): bigint | undefined {
  let [total, digit] = [0n, 0n];
  for (const sign of words) {
    const place = places[sign];
    const at = capitals.indexOf(sign);
    if (place === undefined && at < 0) return;
    if (place === undefined) digit = BigInt(at);
    else {
      // 拾万: one ten is not said.
      total += (digit === 0n && sign === "拾" ? 1n : digit) * place;
      digit = 0n;
    }
  }
  return total + digit;
}

function figureFen(figures: string, unit: string): bigint | undefined {
  const plain = figures.replaceAll(/[,，]/g, "");
  const found = /^(\d{1,15})(?:\.(\d{1,2}))?$/.exec(plain);
  if (!found) return;
  const [, whole = "", part = ""] = found;
  const fen = BigInt(whole) * 100n + BigInt(part.padEnd(2, "0"));
  return fen * (scales.find(([sign]) => sign === unit)?.[1] ?? 1n);
}
