/** Digits behind the point that shares may have. */
const scale = 6;

/** Adds up decimals as the database writes them (`12.3`, `0.000001`), exactly. */
export function exactSum(decimals: readonly string[]): number {
  const sum = decimals.map(millionths).reduce((all, one) => all + one, 0n);
  return Number(sum) / 10 ** scale;
}

function millionths(decimal: string): bigint {
  const [, sign = "", whole = "", part = ""] = /^(-?)(\d+)(?:[.](\d+))?$/.exec(decimal) ?? [];
  if (whole === "" || /[1-9]/.test(part.slice(scale))) {
    throw new RangeError(`${decimal} is no decimal with at most ${scale} digits behind the point`);
  }
  const value = BigInt(whole + part.slice(0, scale).padEnd(scale, "0"));
  return sign === "-" ? -value : value;
}
