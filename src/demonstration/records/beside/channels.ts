import type { DemonstrationAgency } from "../../county/agency.ts";
import { factsOf } from "../../narrative/facts.ts";
import { randomOf } from "../../random.ts";
import { dayOf, type LedgerRows, spread } from "../ledger-rows.ts";

const countySite = "青岚县人民政府门户网站";
const months = Array.from({ length: 12 }, (_, at) => at + 1);
const monthOf = (year: number, month: number) => dayOf(year, month, 1).slice(0, 7);
const isPlace = ({ character }: DemonstrationAgency) =>
  ["town", "township", "street"].includes(character);

/** The county's site, which this program runs, and a column on it of each of the others. */
export function siteRows(agency: DemonstrationAgency): LedgerRows {
  const isCounty = agency.character === "government";
  return {
    kind: "sites",
    headers: [
      "名称",
      "类型",
      "网站标识码",
      "所在网站",
      "开设日期",
      "承办单位",
      "支持IPv6日期",
      "本平台",
    ],
    rows: [
      isCounty
        ? [
            countySite,
            "门户网站",
            "9901210001",
            null,
            "2008-05-01",
            "县政府办公室",
            "2020-11-20",
            "是",
          ]
        : [`${agency.short}专栏`, "专栏", null, countySite, "2015-03-01", agency.short, null, "否"],
    ],
  };
}

/** Visits of the county's site; what it posts is counted from items. */
export function siteMonthRows(agency: DemonstrationAgency, years: Iterable<number>): LedgerRows {
  const isCounty = agency.character === "government";
  return {
    kind: "site-metrics",
    headers: ["月份", "网站", "访问量", "独立用户"],
    rows: [...(isCounty ? years : [])].flatMap((year) => {
      const random = randomOf(`${agency.name} ${year} visits`);
      return months.map((month) => {
        const visits = random.whole(58_000, 91_000);
        return [monthOf(year, month), countySite, visits, Math.round(visits * 0.31)];
      });
    }),
  };
}

/** The account that reports tell of, and an older one that was merged into it. */
export function accountRows(agency: DemonstrationAgency): LedgerRows {
  const { short, workload, name } = agency;
  const closed = [
    "微博",
    short,
    "2014-09-01",
    name,
    "2014-09-10",
    "2025-03-18",
    "整合",
    "2025-03-20",
  ];
  return {
    kind: "media",
    headers: [
      "平台",
      "账号名称",
      "开设日期",
      "认证主体",
      "备案日期",
      "关停日期",
      "关停方式",
      "关停备案日期",
    ],
    rows: workload.wechat
      ? [
          ["微信", short, "2018-06-01", name, "2018-06-12", null, null, null],
          ...(agency.character === "government" ? [closed] : []),
        ]
      : [],
  };
}

export function accountMonthRows(agency: DemonstrationAgency, years: Iterable<number>): LedgerRows {
  return {
    kind: "media-metrics",
    headers: ["月份", "平台", "账号名称", "发布数", "原创", "转载", "阅读量", "月末关注数"],
    rows: [...(agency.workload.wechat ? years : [])].flatMap((year) => {
      const random = randomOf(`${agency.name} ${year} account`);
      const posts = spread(factsOf(agency, year).posts, 12);
      const followers = random.whole(2_400, 16_000) + (year - 2024) * 600;
      return months.map((month, at) => {
        const all = posts[at] ?? 0;
        const own = Math.round(all * 0.55);
        const reads = all * random.whole(120, 260);
        return [
          ...[monthOf(year, month), "微信", agency.short, all, own, all - own, reads],
          followers + month * 37,
        ];
      });
    }),
  };
}

const villageNames = [
  "柳树",
  "石桥",
  "杨湾",
  "大塘",
  "上坪",
  "新河",
  "东岭",
  "枫林",
  "白沙",
  "长田",
] as const;
const further = ["上", "下", "前", "后"] as const;

/** As many villages as the reports of a place tell. */
function villagesOf(agency: DemonstrationAgency): readonly string[] {
  const { villages } = factsOf(agency, 2024);
  const kind = agency.character === "street" ? "社区" : "村";
  return Array.from({ length: villages }, (_, at) => {
    const again = at >= villageNames.length ? (further[at % further.length] ?? "") : "";
    return `${again}${villageNames[at % villageNames.length]}${kind}`;
  });
}

export function villageRows(agency: DemonstrationAgency): LedgerRows {
  const kind = agency.character === "street" ? "社区" : "村";
  return {
    kind: "villages",
    headers: ["名称", "所属镇（街道）", "类型"],
    rows: villagesOf(agency).map((name) => [name, agency.short, kind]),
  };
}

/** A board in each village, a screen and a service centre in each place; the county's halls. */
export function boardRows(agency: DemonstrationAgency): LedgerRows {
  const { short } = agency;
  const own = isPlace(agency)
    ? [
        [`${short}-屏1`, "电子屏", `${short}便民服务中心门口`, short, null, "2019-06-01"],
        [`${short}-点1`, "便民服务中心", `${short}人民政府大院东侧`, short, null, "2018-01-01"],
        [`${short}-点2`, "公报放置点", `${short}便民服务中心阅览角`, short, null, "2020-01-01"],
        ...villagesOf(agency).map((village, at) => [
          ...[
            `${short}-栏${at + 1}`,
            "公示栏",
            `${village}村委会门前`,
            short,
            village,
            "2017-03-01",
          ],
        ]),
      ]
    : [[`${short}-点1`, "查阅点", `${short}服务窗口`, null, null, "2019-05-15"]];
  const county = [
    ["县-政务服务中心", "政务服务中心", "城东大道18号", null, null, "2016-10-08"],
    ["县-专区", "政务公开专区", "县政务服务中心一楼", null, null, "2021-07-01"],
    ["县-屏1", "触摸屏", "县政务服务中心一楼大厅", null, null, "2019-05-15"],
    ["县-公报1", "公报放置点", "县图书馆", null, null, "2018-01-01"],
  ];
  return {
    kind: "boards",
    headers: ["编号", "类型", "位置", "镇（街道）", "村（社区）", "启用日期"],
    rows: agency.character === "government" ? county : own,
  };
}

export function boardMonthRows(agency: DemonstrationAgency, years: Iterable<number>): LedgerRows {
  return {
    kind: "board-counts",
    headers: ["月份", "点位编号", "张贴（播放）条数"],
    rows: [...(isPlace(agency) ? years : [])].flatMap((year) => {
      const random = randomOf(`${agency.name} ${year} board`);
      return months.map((month) => [
        ...[monthOf(year, month), `${agency.short}-屏1`, random.whole(6, 24)],
      ]);
    }),
  };
}
