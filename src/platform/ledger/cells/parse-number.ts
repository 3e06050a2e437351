/** How a number may be written. */
export interface NumberForm {
  /** Digits behind the point at most. */
  readonly decimals: number;
  /** 万 behind it is taken. */
  readonly takesWan: boolean;
}

const shape = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?\s*(万)?$/;
/** Digits in front of the point: more than any count or sum has. */
const mostDigits = 15;

/**
 * The decimals of a number as it is stored, without needless zeros: `1,234.50` is `1234.5`, `49.7万` is `497000`.
 * `undefined`: it is none of this form, or below zero.
 */
export function parseNumber(text: string, { decimals, takesWan }: NumberForm): string | undefined {
  const found = shape.exec(text.normalize("NFKC").trim());
  if (!found || (found[3] !== undefined && !takesWan)) return undefined;
  const [, whole = "", fraction = "", wan] = found;
  const digits = whole.replaceAll(",", "");
  const shifted = wan === undefined ? [digits, fraction] : shift(digits, fraction);
  const [before = "", behind = ""] = shifted;
  const kept = behind.replace(/0+$/, "");
  const leading = before.replace(/^0+(?=\d)/, "");
  if (kept.length > decimals || leading.length > mostDigits) return undefined;
  return kept === "" ? leading : `${leading}.${kept}`;
}

/** Ten thousand times as much. */
function shift(digits: string, fraction: string): readonly [string, string] {
  const padded = fraction.padEnd(4, "0");
  return [digits + padded.slice(0, 4), padded.slice(4)];
}
