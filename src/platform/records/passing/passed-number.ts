/** As long as numbers of records may be. */
const longest = 100;

/**
 * The number of a record in the books of the agency that took over (编号加注原机关): two agencies may both have a 〔2026〕5号, and a
 * sheet of the successor must never be taken to speak of the other's. `nth`: of several that would be the same.
 */
export function passedNumber(number: string, formerly: string, nth = 1): string {
  const tail = nth === 1 ? "" : `之${nth}`;
  const room = Math.max(0, longest - number.length - "（原）".length - tail.length);
  return `${number}（原${formerly.slice(0, room)}${tail}）`;
}
