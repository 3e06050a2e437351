import { personalNumbers } from "#text/privacy/personal-numbers.ts";
import type { Stretch } from "./find-areas.ts";

/** Where a text has numbers of persons (证件、电话、银行卡号码). */
export function personalStretches(text: string): readonly Stretch[] {
  return personalNumbers(text).map(({ start, end }) => ({ start, end }));
}
