/** A region of the generated country, with the folder its reports lie in. */
export interface BenchRegion {
  readonly code: string;
  readonly name: string;
  readonly level: "province" | "city" | "county";
  /** `130000-河北省/130100-青安市`. */
  readonly folder: string;
  /** 长安市 of a county's city, the region itself otherwise. */
  readonly city: string;
}

/** Codes and names of the provinces, as GB/T 2260 has them. */
const provinces = [
  "11 北京市,12 天津市,13 河北省,14 山西省,15 内蒙古自治区,21 辽宁省,22 吉林省,23 黑龙江省",
  "31 上海市,32 江苏省,33 浙江省,34 安徽省,35 福建省,36 江西省,37 山东省,41 河南省,42 湖北省",
  "43 湖南省,44 广东省,45 广西壮族自治区,46 海南省,50 重庆市,51 四川省,52 贵州省,53 云南省",
  "54 西藏自治区,61 陕西省,62 甘肃省,63 青海省,64 宁夏回族自治区,65 新疆维吾尔自治区",
]
  .join(",")
  .split(",");

const first = [..."青永怀云东临安沾桥宁丰荔白海泽"];
const second = [..."岚溪澜原陵河川平山石和阳远昌"];
const citiesOfProvince = 11;
const countiesOfCity = 8;

/** 31 provinces, 341 cities, 2,728 counties, with made-up names below the provinces: parents before their children. */
export function* benchRegions(): Generator<BenchRegion> {
  for (const line of provinces) {
    const [digits = "", name = ""] = line.split(" ");
    const folder = `${digits}0000-${name}`;
    yield { code: `${digits}0000`, name, level: "province", folder, city: name };
    for (let city = 1; city <= citiesOfProvince; city += 1) {
      yield* cityAndCounties(digits, city, folder);
    }
  }
}

function* cityAndCounties(digits: string, city: number, above: string): Generator<BenchRegion> {
  const code = `${digits}${String(city).padStart(2, "0")}`;
  const at = Number(digits) * 31 + city * 7;
  const name = `${nameAt(at)}市`;
  const folder = `${above}/${code}00-${name}`;
  yield { code: `${code}00`, name, level: "city", folder, city: name };
  for (let county = 1; county <= countiesOfCity; county += 1) {
    const own = `${nameAt(at + county * 13 + 1)}县`;
    const ownCode = `${code}${20 + county}`;
    yield {
      code: ownCode,
      name: own,
      level: "county",
      folder: `${folder}/${ownCode}-${own}`,
      city: name,
    };
  }
}

function nameAt(number: number): string {
  const [a, b] = [number % first.length, Math.floor(number / first.length) % second.length];
  return `${first[a]}${second[b]}`;
}
