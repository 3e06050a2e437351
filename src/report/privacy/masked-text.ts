import { mayHoldNumber, type PersonalNumber, personalNumbers } from "./personal-numbers.ts";

/**
 * A text with the middle of every personal number (个人信息) replaced by asterisks, a sign for a sign: offsets into the text
 * stay what they were. Separators and the country's prefix stay.
 */
export function maskedText(text: string): string {
  if (!mayHoldNumber.test(text)) return text;
  let masked = "";
  let from = 0;
  for (const number of personalNumbers(text)) {
    masked += text.slice(from, number.start) + maskedNumber(text, number);
    from = number.end;
  }
  return masked + text.slice(from);
}

/** What is hidden is counted from the end, where a prefix does not count. */
function maskedNumber(text: string, { start, end, masked }: PersonalNumber): string {
  const signs = [...text.slice(start, end)];
  const digits = signs.filter((sign) => digit.test(sign)).length;
  let place = masked.length - digits;
  return signs
    .map((sign) => {
      if (!digit.test(sign)) return sign;
      const shown = masked[place];
      place += 1;
      return shown === "*" ? "*" : sign;
    })
    .join("");
}

const digit = /[\dXx０-９Ｘｘ]/;
