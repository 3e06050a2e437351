import type { AgencyKind, AgencyLevel, RegionLevel } from "./agency.ts";

export interface AgencyClass {
  readonly kind: AgencyKind;
  readonly level: AgencyLevel;
}

const township =
  /(?:[镇乡]|苏木)(?:人民政府|政府)?$|(?:街道|地区)(?:人民政府)?(?:办事处|办)?$|街道$/;
/** Cities and counties whose names end as a township's do, where they stand without 市 and 县: 河西乡 is a township. */
const shortRegion = /^(?:新乡|宁乡|萍乡|景德镇|西乡|武乡)$/;
const prefecture = /(?<!街道)地区$/;
const zone =
  /(?:区|园|城|港|片|岛|新城|示范带)(?:党工委)?(?:管理委员会|管委会)$|^[^局委]{2,}(?:开发区|高新区|新区|园区)$/;
const government = /(?:人民政府|政府|行政公署)$/;
const department = /(?:局|厅|委员会|委|办公室|办公厅|办|部|署|院|中心|站|队|处|所|总队|支队|大队)$/;

/**
 * What kind of agency a name shows, and its level: a township's own, else that of the region it is filed under. An agency
 * of the nation counts as of the highest level there is here.
 */
export function agencyClass(name: string, regionLevel: RegionLevel): AgencyClass {
  const plain = name.replace(/[(（][^()（）]*[)）]$/, "");
  const level = regionLevel === "nation" ? "province" : regionLevel;
  if (shortRegion.test(plain)) return { kind: "government", level };
  if (township.test(plain) && !prefecture.test(plain)) {
    return { kind: "township", level: "township" };
  }
  if (zone.test(plain)) return { kind: "zone", level };
  if (government.test(plain) || /[省市县区州盟旗]$/.test(plain))
    return { kind: "government", level };
  return { kind: department.test(plain) ? "department" : "other", level };
}
