/** Pixels: the narrowest chart, a digit in the largest type, and the room beside a figure. */
const [narrowest, digit, beside] = [290, 14, 4];

/** Whether a figure fits into `width` per cent of a chart, on the narrowest screen in the largest type. */
export function hasRoom(figure: string, width: number): boolean {
  return (width / 100) * narrowest >= figure.length * digit + beside;
}
