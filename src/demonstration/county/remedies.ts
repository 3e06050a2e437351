import type { DemonstrationAgency } from "./agency.ts";

/** Who hears somebody against an agency of the county. */
export interface Remedy {
  readonly reconsiderationOrgan: string;
  readonly court: string;
}

const countyGovernment = "青岚县人民政府";

/**
 * 复议机关 and 管辖法院: of the county government the city's and the intermediate court (行政复议法第二十四条第一款第二项,
 * 行政诉讼法第十五条第一项); of all others the county government and the county's court. No agency of the county is under vertical lead.
 */
export function remedyOf({ character }: Pick<DemonstrationAgency, "character">): Remedy {
  return character === "government"
    ? { reconsiderationOrgan: "云岫市人民政府", court: "云岫市中级人民法院" }
    : { reconsiderationOrgan: countyGovernment, court: "青岚县人民法院" };
}
