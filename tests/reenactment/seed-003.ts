import { dayOf, type Reenacted, sheet, spread } from "./records.ts";

const year = 2021;
const three = "公示栏、政府网站、电子屏";

/** A document and its interpretation: on its day, within three working days (once by the make-up Saturday of 8 May), and later. */
const interpreted = [
  ["2021-03-01", "2021-03-01"],
  ["2021-03-05", "2021-03-10"],
  ["2021-04-30", "2021-05-08"],
  ["2021-09-30", "2021-10-12"],
] as const;

/** 1,872 items in three channels and one in two are 5,618 times. */
function items() {
  const documents = interpreted.flatMap(([on, interpretedOn], at) => [
    [`某办法${at}`, on, three, `汾泉政规〔${year}〕${at + 1}号`, ""],
    [`一图读懂某办法${at}`, interpretedOn, three, "", `汾泉政规〔${year}〕${at + 1}号`],
  ]);
  const others = Array.from({ length: 1_872 - documents.length }, (_, at) => [
    `信息第${at + 1}条`,
    dayOf(year, at),
    three,
    "",
    "",
  ]);
  return [...documents, ...others, ["最后一条信息", "2021-12-31", "政府网站、公示栏", "", ""]];
}

const sources = { 上级热线转办: 2_118, 本级热线: 1_937, 市长信箱: 984, 人民网: 351 } as const;

/** 5,390 messages by the month, all concluded, replied and rated, 5,293 of them satisfied. */
function messages() {
  const unsatisfied = 5_390 - 5_293;
  return Object.entries(sources).flatMap(([source, total]) =>
    spread(year, total).map(([month, count], at) => {
      const satisfied = count - (source === "本级热线" && at === 0 ? unsatisfied : 0);
      return [month, source, count, count, count, count, satisfied];
    }),
  );
}

/** One in time for both limits, one whose press conference came after a day, one first told of after five hours. */
const opinions = [
  ["舆情2021-01", "2021-03-02 09:00", "重大", "某路段塌陷", "2021-03-02 13:30", "2021-03-03 08:30"],
  [
    "舆情2021-02",
    "2021-06-11 20:15",
    "特别重大",
    "某厂起火",
    "2021-06-12 01:15",
    "2021-06-12 21:00",
  ],
  ["舆情2021-03", "2021-09-01 08:00", "一般", "施工扬尘", "2021-09-01 13:01", "2021-09-03 08:00"],
];

/** The government of a county-level city, 2021. */
export const seed003: Reenacted = {
  seed: "003",
  agency: { name: "汾泉市人民政府", kind: "government" },
  year,
  sheets: [
    sheet("items", "标题,公开日期,渠道,文号,解读对象", items()),
    sheet(
      "documents",
      "文号,标题,类型,制发日期",
      Array.from({ length: 49 }, (_, at) => [
        `汾泉政规〔${year}〕${at + 1}号`,
        `汾泉市管理办法之${at + 1}`,
        "行政规范性文件",
        dayOf(year, at),
      ]),
    ),
    sheet(
      "requests",
      "编号,收到日期,申请人类型,申请内容,处理结果,答复日期",
      Array.from({ length: 13 }, (_, at) => [
        `〔${year}〕${at + 1}号`,
        dayOf(year, at % 11),
        "自然人",
        `事项${at + 1}的办理结果`,
        "予以公开",
        dayOf(year, (at % 11) + 1),
      ]),
    ),
    sheet("message-counts", "月份,来源,收到,办结,回复,参评,满意", messages()),
    sheet("opinions", "编号,发现时间,等级,内容,首次发布时间,新闻发布会时间", opinions),
    sheet(
      "notices",
      "类型,期号（文号）,印发日期,标题",
      [
        ...Array.from({ length: 12 }, (_, at) => ["简报", at]),
        ...Array.from({ length: 4 }, (_, at) => ["督办通知", at * 3]),
      ].map(([kind, month]) => [
        ...[kind, `2021年第${Number(month) + 1}期`, dayOf(year, Number(month)), "政务公开工作情况"],
      ]),
    ),
    sheet("inspections", "编号,被检查单位,检查对象,类型,检查日期", [
      ...Array.from({ length: 6 }, (_, at) => [
        ...[`2021-督-${at + 1}`, `某局${at + 1}`, "台账", "现场督办", dayOf(year, at * 2)],
      ]),
      // One a quarter, as planned.
      ...Array.from({ length: 4 }, (_, at) => [
        ...[`2021-抽-${at + 1}`, "各单位", "新媒体", "季度抽查", dayOf(year, at * 3)],
      ]),
    ]),
    sheet("sites", "名称,类型,网站标识码", [["汾泉市人民政府网站", "门户网站", "4116810001"]]),
    sheet("boards", "编号,类型,位置,启用日期", [
      ["L-1", "公示栏", "市政府门前", "2019-01-01"],
      ["P-1", "电子屏", "政务服务中心", "2019-01-01"],
      ["P-2", "触摸屏", "政务服务中心", "2019-01-01"],
    ]),
  ],
  officers: [{ fullTime: true }],
};
