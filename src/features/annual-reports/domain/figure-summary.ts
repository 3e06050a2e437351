/** What figures come to together, and how many of them there are. */
export interface FigureSummary {
  readonly sum: number;
  readonly median: number;
  /** Certain figures that the sum and the median are of. */
  readonly counted: number;
}

/** Of the figures that are certain (`null` is not); `undefined` where none is. A sum never says more than its parts do. */
export function summarise(figures: readonly (number | null)[]): FigureSummary | undefined {
  const certain = figures.filter((figure) => figure !== null).sort((a, b) => a - b);
  if (certain.length === 0) return;
  return { sum: sumOf(certain), median: medianOf(certain), counted: certain.length };
}

/** Amounts in 万元 have decimals: the sum has no more than they do, not those of binary fractions. */
export function sumOf(figures: readonly number[]): number {
  return Number(figures.reduce((sum, figure) => sum + figure, 0).toFixed(6));
}

/** `sorted` is not empty. */
function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  if (!Number.isInteger(middle)) return upper;
  return sumOf([(sorted[middle - 1] ?? 0) / 2, upper / 2]);
}
