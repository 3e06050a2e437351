import { dayOf, monthly, type Reenacted, repeated, sheet, spread } from "./records.ts";

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

const wechat = ["栖云发布", "栖云政务", "栖云服务"];

/** Eight old accounts, three of them closed in the year, and one new. */
const accounts = [
  ...wechat.map((name) => ["微信", name, "2017-06-01", "", ""]),
  ["微博", "栖云发布", "2016-03-01", "", ""],
  ["抖音", "栖云发布", "2019-08-01", "", ""],
  ["微博", "栖云园区", "2021-05-10", "", ""],
  ["今日头条", "栖云发布", "2018-04-01", "2021-03-15", "注销"],
  ["微信", "栖云招商", "2018-04-01", "2021-03-15", "注销"],
  ["微博", "栖云招商", "2018-04-01", "2021-03-15", "注销"],
];

/** Twelve months of three accounts: 1,321 posts of one WeChat account, 159 of Weibo; of Douyin no posts are known, and no 0 is written. */
function accountMonths() {
  const reads = { 微信: spread(year, 497_000), 微博: spread(year, 389_000) };
  const last = (at: number, value: number) => (at === 11 ? value : "");
  return [
    ...spread(year, 1_321).map(([month, posts], at) => [
      ...[month, "微信", wechat[0], posts, reads.微信[at]?.[1], last(at, 15_468), ""],
    ]),
    ...spread(year, 159).map(([month, posts], at) => [
      ...[month, "微博", "栖云发布", posts, reads.微博[at]?.[1], last(at, 2_439), ""],
    ]),
    [`${year}-12`, "抖音", "栖云发布", "", "", 9_811, 306_000],
  ];
}

const towns = ["云溪镇", "松岭镇"];
const streets = ["城东街道", "城西街道", "城南街道", "城北街道", "云台街道"];

/** 79 villages and communities below the seven. */
const villages = Array.from({ length: 79 }, (_, at) => {
  const all = [...towns, ...streets];
  const town = all[at % all.length] ?? "";
  return [`${town}${at + 1}号${at < 50 ? "村" : "社区"}`, town, at < 50 ? "村" : "社区"];
});

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
    sheet("media", "平台,账号名称,开设日期,关停日期,关停方式", accounts),
    sheet("media-metrics", "月份,平台,账号名称,发布数,阅读量,月末关注数,累计获赞", accountMonths()),
    sheet("sites", "名称,类型,网站标识码,开设日期", [
      ["栖云经济开发区网站", "门户网站", "5301030001", "2010-01-01"],
    ]),
    sheet(
      "site-metrics",
      "月份,网站,本级,转载,访问量",
      spread(year, 1_441).map(([month, own], at) => [
        month,
        "栖云经济开发区网站",
        own,
        spread(year, 1_290)[at]?.[1],
        spread(year, 903_355)[at]?.[1],
      ]),
    ),
    sheet("villages", "名称,所属镇（街道）,类型", villages),
    sheet(
      "inspections",
      "编号,被检查单位,检查对象,类型,检查日期,发现问题数",
      [...towns, ...streets].map((unit, at) => [
        ...["2021-专-01", unit, "全面", "专项检查", `2021-12-${10 + at}`, at === 0 ? 3 : 1],
      ]),
    ),
    sheet("targets", "年度,指标,目标值", [[year, "items.published", 698]]),
  ],
  below: [...towns, ...streets].map((name) => ({ name: `栖云${name}`, kind: "township" as const })),
  settings: { "accounts.review-levels": 3 },
};
