import { dayOf, type Reenacted, sheet } from "./records.ts";

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
  ],
};
