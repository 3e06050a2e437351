/** A figure as the form prints it: its digits, plain and exact, without exponent or trailing zeros: 11000000, 0.5. */
export function figureText(value: number): string {
  const text = String(value);
  if (!text.includes("e")) return text;
  const [digits = "", exponent = ""] = text.split("e");
  return withPoint(digits, Number(exponent));
}

/** A change against the year before: with its sign, as a bare figure could be read either way. */
export function changeText(value: number): string {
  return value > 0 ? `+${figureText(value)}` : figureText(value);
}

/** `digits` with its point moved: what `String` writes with an exponent, below 0.000001 or from 10²¹ on. */
function withPoint(digits: string, exponent: number): string {
  const [, sign = "", whole = "", part = ""] = /^(-?)(\d)(?:\.(\d+))?$/.exec(digits) ?? [];
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${whole}${part}`;
  return sign + whole + part.padEnd(exponent, "0");
}
