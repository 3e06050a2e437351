import { dayOf, monthly, type Reenacted, repeated, sheet, spread } from "./records.ts";

const year = 2019;

/** Table two of the trial form, as it is typed. */
const typed = {
  "t2.regulations.made": 0,
  "t2.regulations.published": 0,
  "t2.regulations.total": 0,
  "t2.normative.made": 0,
  "t2.normative.published": 0,
  "t2.normative.total": 0,
  "t2.licensing.previous": 45,
  "t2.licensing.change": 0,
  "t2.licensing.decisions": 192,
  "t2.otherServices.previous": 0,
  "t2.otherServices.change": 0,
  "t2.otherServices.decisions": 0,
  "t2.penalty.previous": 2,
  "t2.penalty.change": 2,
  "t2.penalty.decisions": 4,
  "t2.coercion.previous": 1,
  "t2.coercion.change": 2,
  "t2.coercion.decisions": 3,
  "t2.fees.previous": 1,
  "t2.fees.change": 0,
  "t2.procurement.count": 82,
  "t2.procurement.amountYuan": "173373602.39",
} as const;

const takenOver = { 省级委托: 52, 市区级下放: 39, 见章跟章: 16, 部门划转: 45 } as const;
const handedOverBy = ["发改局", "经贸局", "住建局", "规划局", "人社局", "环保局", "市场局"];

/** 346 items at the centre, of 27 units beside the bureau: the 152 taken over from April on are among them. */
function serviceItems() {
  const bases = repeated(takenOver);
  return Array.from({ length: 346 }, (_, at) => {
    const basis = bases[at] ?? "本级设定";
    const from = basis === "部门划转" ? handedOverBy[at % handedOverBy.length] : "";
    const unit = at < 152 ? "沙川高新区行政审批局" : `进驻单位${(at % 27) + 1}`;
    const on = at < 152 ? `2019-0${4 + (at % 6)}-10` : "2018-01-05";
    return [
      ...[`SC${at + 1}`, `事项${at + 1}`, "公共服务", unit, on, basis, from, "2019-09-02"],
      ...[at < 236 ? "2019-09-02" : "", at < 345 ? "2019-09-02" : ""],
    ];
  });
}

const sources = { 百姓问政: 500, "12345热线": 400, 市长信箱: 200, 政务咨询: 137 } as const;

/** 1,237 messages, one by one, which were seen 139,200 times. */
function messages() {
  const [each, rest] = [Math.floor(139_200 / 1_237), 139_200 % 1_237];
  return repeated(sources).map((source, at) => [
    ...[`2019-${at + 1}`, source, dayOf(year, at), `事项${at + 1}`, "是"],
    ...[dayOf(year, at), dayOf(year, at), each + (at < rest ? 1 : 0)],
  ]);
}

/** The general office of a development zone, 2019. */
export const seed004: Reenacted = {
  seed: "004",
  agency: { name: "沙川高新区管理委员会综合办公室", kind: "other" },
  year,
  sheets: [
    sheet(
      "trial-entries",
      "年度,栏目,数值",
      Object.entries(typed).map(([cell, value]) => [year, cell, value]),
    ),
    sheet("decisions", "月份,类型,决定数量", [
      ...monthly(year, "行政许可", 192),
      ...monthly(year, "行政处罚", 4),
      ...monthly(year, "行政强制", 3),
    ]),
    sheet(
      "service-items",
      "事项编码,事项名称,事项类型,实施机关,纳入日期,纳入方式,划出机关,进驻日期,网办日期,最多跑一次日期",
      serviceItems(),
    ),
    sheet("service-counts", "月份,办件量", spread(year, 64_000, { from: 9, to: 12 })),
    sheet("messages", "编号,来源,收到日期,内容,有效,回复日期,办结日期,浏览量", messages()),
    sheet("boards", "编号,类型,位置,启用日期", [
      ["ZX-1", "政务服务中心", "高新区创业大道", "2019-09-02"],
    ]),
  ],
};
