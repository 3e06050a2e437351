import type { Region, RegionLevel } from "./agency.ts";

/** 中华人民共和国: the one region that lies in no other. */
export const nationCode = "000000";

/** The level that a six-digit code (行政区划代码) shows by its zeros. */
export function regionLevel(code: string): RegionLevel {
  if (code === nationCode) return "nation";
  if (code.endsWith("0000")) return "province";
  return code.endsWith("00") ? "city" : "county";
}

/** The codes above a region by its digits, nearest first; one between may not exist: a county of a province without cities. */
export function codesAbove(code: string): readonly string[] {
  switch (regionLevel(code)) {
    case "nation":
      return [];
    case "province":
      return [nationCode];
    case "city":
      return [`${code.slice(0, 2)}0000`, nationCode];
    case "county":
      return [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`, nationCode];
  }
}

export function isRegionCode(text: string): boolean {
  return /^\d{6}$/.test(text);
}

/** 台湾省, 香港特别行政区, 澳门特别行政区; 99 is given to no province: the county of the demonstration has it. */
const otherProvinces = ["71", "81", "82", "99"];

/** Whether the first two digits of a six-digit code are those of a province, or it is the nation's: GB/T 2260. 202401 is not. */
export function isOfProvince(code: string): boolean {
  if (code === nationCode) return true;
  const province = code.slice(0, 2);
  return otherProvinces.includes(province) || topCodes.has(`${province}0000`);
}

/** The nation and its 31 provinces, so that every region has a place in the tree: GB/T 2260. */
export const topRegions: readonly Region[] = [
  { code: nationCode, name: "中华人民共和国", parentCode: null, level: "nation" },
  ...[
    ...["11 北京市", "12 天津市", "13 河北省", "14 山西省", "15 内蒙古自治区"],
    ...["21 辽宁省", "22 吉林省", "23 黑龙江省"],
    ...["31 上海市", "32 江苏省", "33 浙江省", "34 安徽省", "35 福建省", "36 江西省", "37 山东省"],
    ...["41 河南省", "42 湖北省", "43 湖南省", "44 广东省", "45 广西壮族自治区", "46 海南省"],
    ...["50 重庆市", "51 四川省", "52 贵州省", "53 云南省", "54 西藏自治区"],
    ...["61 陕西省", "62 甘肃省", "63 青海省", "64 宁夏回族自治区", "65 新疆维吾尔自治区"],
  ].map((line): Region => {
    const [digits = "", name = ""] = line.split(" ");
    return { code: `${digits}0000`, name, parentCode: nationCode, level: "province" };
  }),
];

const topCodes: ReadonlySet<string> = new Set(
  topRegions.filter(({ level }) => level === "province").map(({ code }) => code),
);
