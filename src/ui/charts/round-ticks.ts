/**
 * The round figures of an axis from 0 to at least `max`: up to four steps of 1, 2 or 5 times a power of ten,
 * and no parts of one where `max` is one or more.
 */
export function roundTicks(max: number): readonly number[] {
  const step = roundStep(max);
  const steps = Math.max(1, Math.ceil(max / step - tolerance));
  return Array.from({ length: steps + 1 }, (_, at) => Number((at * step).toPrecision(precision)));
}

const mostSteps = 4;
/** What a division of floating point numbers may be off. */
const tolerance = 1e-9;
const precision = 12;

function roundStep(max: number): number {
  if (!(max > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(max / mostSteps));
  const factor = [1, 2, 5, 10].find((one) => max / (one * power) <= mostSteps + tolerance) ?? 10;
  const step = factor * power;
  return max >= 1 ? Math.max(1, step) : step;
}
