import type { Random } from "./random.ts";

/** An agency, with every name its report may call it by. */
export interface Place {
  /** As in the title. */
  readonly name: string;
  /** With the county or city before it, as in the signature. */
  readonly full: string;
  /** 我镇, 我局 … */
  readonly self: string;
  readonly city: string;
  readonly county: string;
  /** Cannot make 规章: townships, streets, bureaus. */
  readonly small: boolean;
}

const cities = ["青岚市", "临溪市", "安澜市", "永泽市", "怀远市", "云川市", "东陵市"] as const;
const counties = [
  "陵原县",
  "沾溪区",
  "桥南区",
  "宁河县",
  "丰平县",
  "荔山区",
  "白石县",
  "海丰县",
] as const;
const stems = [
  "崇文",
  "西柳",
  "石桥",
  "新安",
  "河口",
  "湖南",
  "海城",
  "大坪",
  "双龙",
  "北京",
] as const;
const bureaus = [
  ["政务服务管理局", "我局"],
  ["教育和体育局", "我局"],
  ["卫生健康委员会", "我委"],
  ["财政局", "我局"],
  ["市场监督管理局", "我局"],
  ["人民政府办公室", "我办"],
] as const;

/** A township, street, bureau, county government or management committee. */
export function placeOf(random: Random): Place {
  const [city, county] = [random.pick(cities), random.pick(counties)];
  const base = { city, county, small: true };
  switch (random.int(0, 5)) {
    case 0:
    case 1: {
      const kind = random.pick(["镇", "乡"]);
      const name = `${random.pick(stems)}${kind}人民政府`;
      return { ...base, name, full: county + name, self: `我${kind}` };
    }
    case 2: {
      const name = `${random.pick(stems)}街道办事处`;
      return { ...base, name, full: county + name, self: "我街道" };
    }
    case 3:
    case 4: {
      const [bureau, self] = random.pick(bureaus);
      const name = county + bureau;
      return { ...base, name, full: city + name, self };
    }
    default: {
      const name = `${county}人民政府`;
      return { ...base, name, full: city + name, self: `我${county.slice(-1)}`, small: false };
    }
  }
}
