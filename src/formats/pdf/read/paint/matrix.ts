/** An affine transformation `[a, b, c, d, e, f]`, as PDF writes it. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The matrix in a list of numbers; `undefined` where it is none. */
export function matrixOf(value: unknown): Matrix | undefined {
  if (!Array.isArray(value) && !(value instanceof Float32Array)) return undefined;
  const [a, b, c, d, e, f] = value;
  const matrix = [Number(a), Number(b), Number(c), Number(d), Number(e), Number(f)] as const;
  // A sum of finite numbers is finite, or the page is no page.
  const sum = matrix[0] + matrix[1] + matrix[2] + matrix[3] + matrix[4] + matrix[5];
  return Number.isFinite(sum) ? matrix : undefined;
}
