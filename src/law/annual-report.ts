import type { LocalDate } from "#kernel/local-date.ts";
import { type Statutory, valueOn } from "#kernel/statutory.ts";

/** A day of every year, `MM-DD`. */
export type DayOfYear = `${number}-${number}`;

/** The day the revised regulation (国务院令第711号) came into force. */
const revisedOn: LocalDate = "2019-05-15";
/** The day the first regulation (国务院令第492号) came into force: it had one day for all (2007 text, 第三十一条). */
const firstOn: LocalDate = "2008-05-01";

/** 县级以上人民政府部门公布上一年度报告的期限. */
export const departmentsPublishBy: Statutory<DayOfYear> = {
  cites: "《中华人民共和国政府信息公开条例》第四十九条第一款",
  versions: [
    { from: firstOn, value: "03-31" },
    { from: revisedOn, value: "01-31" },
  ],
};

/** 县级以上地方人民政府公布本级政府上一年度报告的期限. */
export const governmentsPublishBy: Statutory<DayOfYear> = {
  cites: "《中华人民共和国政府信息公开条例》第四十九条第二款",
  versions: [
    { from: firstOn, value: "03-31" },
    { from: revisedOn, value: "03-31" },
  ],
};

/** The text that had one day for every agency (各级行政机关). */
export const oneDayCites = "政府信息公开条例（2007 年公布）第三十一条";

/** Whether the law that set a day had one for governments and departments alike, as that of 2007 did. */
export function isOneDayForAll(by: LocalDate): boolean {
  return valueOn(departmentsPublishBy, by) === valueOn(governmentsPublishBy, by);
}
