import type { Quoted } from "./quoted.ts";

/** A region by its full name, from the province down to the own one. */
export interface RegionChain {
  /** 江北省, 临江市, 青岚县. */
  readonly names: readonly string[];
}

/** The own region with a province or city before it that is not its own: 江南省青岚县. */
export function wrongRegions(text: string, { names }: RegionChain): readonly Quoted[] {
  const own = names.at(-1);
  if (own === undefined || names.length < 2) return [];
  const above = names.slice(0, -1);
  const before = new RegExp(`([\\u4e00-\\u9fff]{2,10}?(?:省|自治区|市|自治州|盟))${own}`, "g");
  const found = [...text.matchAll(before)].flatMap(([whole, parents = ""]): readonly Quoted[] => {
    // Words that run on before the name are no part of it: 位于江北省.
    if (above.some((name) => parents.endsWith(name))) return [];
    return [{ quote: whole, suggestion: `${above.join("")}${own}` }];
  });
  return found;
}
