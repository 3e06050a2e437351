import { type PersonalNumber, personalNumbers } from "./personal-numbers.ts";

/**
 * A text with the middle of every personal number (个人信息) replaced by asterisks, a sign for a sign: offsets into the text
 * stay what they were. Separators and the country's prefix stay.
 */
export function maskedText(text: string): string {
  return withNumbersMasked(text, personalNumbers(text));
}

function withNumbersMasked(text: string, numbers: readonly PersonalNumber[]): string {
  let masked = "";
  let from = 0;
  for (const number of numbers) {
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
      return shown === "*" ? "*".repeat(sign.length) : sign;
    })
    .join("");
}

/**
 * The name of a file (案卷_张某_110101199003077715.docx) with its personal numbers hidden: letters and signs beside the
 * digits, which in a text would make them a part of something else, part them in a name.
 */
export function maskedFileName(name: string): string {
  const parted = name.replace(
    /((?<=\d{17})[Xx]|(?<![A-Za-z])[A-Za-z]{1,2}(?=\d{7,8}(?!\d)))|[A-Za-z_]|\.(?=[A-Za-z])/g,
    (_, kept?: string) => kept ?? " ",
  );
  return withNumbersMasked(name, personalNumbers(parted));
}

const digit = /[\p{Nd}XxＸｘ]/u;
