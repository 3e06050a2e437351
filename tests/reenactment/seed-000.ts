import { dayOf, monthly, type Reenacted, repeated, sheet } from "./records.ts";

const year = 2021;

const categories = {
  政府文件: 11,
  工作动态: 270,
  人事信息: 28,
  财政信息: 58,
  行政权力: 34,
  安全生产: 38,
  公共服务和资源配置: 43,
  重大项目: 67,
  其他: 145,
  // What the nine kinds of the report leave of its total: 283.
  政策解读: 10,
  招商引资: 120,
  科技创新: 153,
} as const;

const fields = {
  营商环境: 27,
  减税降费: 8,
  稳岗就业: 38,
  养老服务: 6,
  义务教育: 25,
  医疗卫生: 9,
  疫情防控: 28,
  财政资金下基层: 18,
  食品安全: 13,
  环境保护: 46,
} as const;

const interpreted = 10;
const firstInterpretation = 694;
const documentNumber = (at: number) => `栖云园发〔${year}〕${at + 1}号`;

/** The first eleven are 政府文件; ten of them are interpreted on their own day; 218 of the dynamic ones belong to a field each. */
function items() {
  const fieldOf = repeated(fields);
  return repeated(categories).map((category, at) => {
    const interprets = category === "政策解读" ? at - firstInterpretation : undefined;
    return [
      `${category}第${at + 1}条`,
      dayOf(year, interprets ?? at),
      category,
      fieldOf[at - 11] ?? "",
      "政府网站",
      category === "政府文件" ? documentNumber(at) : "",
      interprets !== undefined && interprets < interpreted ? documentNumber(interprets) : "",
    ];
  });
}

/** Six stand; a seventh was repealed in the year. */
function documents() {
  return Array.from({ length: 7 }, (_, at) => [
    `栖云园规〔${2015 + (at % 5)}〕${at + 1}号`,
    `栖云经济开发区管理办法之${at + 1}`,
    "行政规范性文件",
    dayOf(2015 + (at % 5), at),
    dayOf(2015 + (at % 5), at),
    dayOf(2015 + (at % 5), at),
    ...(at === 6 ? ["2021-06-30", "废止"] : ["", ""]),
  ]);
}

/** A development zone, 2021. */
export const seed000: Reenacted = {
  seed: "000",
  agency: { name: "栖云经济开发区管理委员会", kind: "zone" },
  year,
  sheets: [
    sheet("items", "标题,公开日期,类别,重点领域,渠道,文号,解读对象", items()),
    sheet(
      "documents",
      "文号,标题,类型,制发日期,合法性审核日期,备案日期,终止日期,终止方式",
      documents(),
    ),
    sheet("decisions", "月份,类型,决定数量", [
      ...monthly(year, "行政许可", 11_217),
      ...monthly(year, "行政处罚", 526),
      ...monthly(year, "行政强制", 57),
    ]),
    sheet("fees", "月份,项目,金额（元）", [
      ["2021-04", "城市基础设施配套费", "9300000.00"],
      ["2021-10", "不动产登记费", "5000000.00"],
    ]),
  ],
};
