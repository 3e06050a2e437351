import { indicators } from "./indicators.ts";

/** What a fault costs, and what all faults of an indicator cost at most, by the indicator's code. */
export type Points = Readonly<Record<string, { readonly each: number; readonly most: number }>>;

const deductions = indicators.filter(({ part }) => part === "deduction");

/** The standard as it is typed: `链接可用性 0.1/15；附件可用性 0.5/10；…`. */
export const standardPoints = deductions
  .map(({ name, points }) => `${name} ${points?.each}/${points?.most}`)
  .join("；");

/**
 * Points as they are typed, each indicator once, what is not named at its standard; `undefined` where a name is unknown, a
 * number is none, or all together are more than 100.
 */
export function parsePoints(text: string): Points | undefined {
  const parts = text.split(/[；;\n]/).flatMap((part) => part.trim() || []);
  const read = parts.map(partOf);
  const codes = read.map((one) => one?.code);
  if (codes.includes(undefined) || new Set(codes).size < codes.length) return undefined;
  const points = Object.fromEntries(
    deductions.map(({ code, points: standard = { each: 0, most: 0 } }) => [code, standard]),
  );
  for (const one of read) if (one) points[one.code] = { each: one.each, most: one.most };
  const all = Object.values(points).reduce((sum, { most }) => sum + most, 0);
  return all <= 100 ? points : undefined;
}

function partOf(part: string) {
  const found = /^(.+?)\s+(\d{1,3}(?:\.\d{1,2})?)\s*\/\s*(\d{1,3}(?:\.\d{1,2})?)$/.exec(part);
  const code = deductions.find(({ name }) => name === found?.[1])?.code;
  if (!found || code === undefined) return undefined;
  return { code, each: Number(found[2]), most: Number(found[3]) };
}
