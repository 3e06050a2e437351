/** Pixels in a unit that has a fixed size; a screen of 1280 × 800 for those that go by it. */
const units: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 9.6 / 2.54,
  q: 2.4 / 2.54,
  rem: 16,
  vw: 12.8,
  vh: 8,
  vmin: 8,
  vmax: 12.8,
};
/** And in one that goes by the size of the text. */
const ofText: Readonly<Record<string, number>> = { em: 1, ex: 0.5, ch: 0.5, ic: 1, lh: 1.2 };

const written = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([a-z]*|%)$/;

/** A length as a style writes it, in pixels; `undefined` for a share, a reckoning, and what is no length. */
export function pixelsOf(value: string, size: number, isQuirks = false): number | undefined {
  const [, number, unit = ""] = written.exec(value) ?? [];
  if (number === undefined) return undefined;
  const amount = Number(number);
  if (unit === "") return amount === 0 || isQuirks ? amount : undefined;
  const relative = ofText[unit];
  if (relative !== undefined) return amount * relative * size;
  const fixed = units[unit];
  return fixed === undefined ? undefined : amount * fixed;
}

/** A share (`50%`) as a number, 0.5. */
export function shareOf(value: string): number | undefined {
  const [, number] = /^([+-]?(?:\d+\.?\d*|\.\d+))%$/.exec(value) ?? [];
  return number === undefined ? undefined : Number(number) / 100;
}

/** Whether a browser takes the value for a length, a share, or a reckoning of them. */
export function isLength(value: string, isQuirks = false): boolean {
  if (/^(?:calc|min|max|clamp|env)\(/.test(value)) return true;
  return pixelsOf(value, 16, isQuirks) !== undefined || shareOf(value) !== undefined;
}
