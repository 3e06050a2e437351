/** Digits of shares behind the point, as whole numbers. */
const scale = 1_000_000;

/** A rate with one decimal, half up: 98.2; `undefined` where there is nothing to divide by. */
export function rateOf({
  of,
  whole,
  times,
}: {
  readonly of: number;
  readonly whole: number;
  readonly times: number;
}): number | undefined {
  const divisor = BigInt(Math.round(whole * scale));
  if (divisor === 0n) return undefined;
  const tenths = BigInt(Math.round(of * scale)) * BigInt(times) * 10n;
  return Number((2n * tenths + divisor) / (2n * divisor)) / 10;
}
