import type { LocalDate } from "#kernel/local-date.ts";

/** One year's arrangement of holidays (部分节假日安排), as the notices it cites order it. */
export interface HolidaySchedule {
  readonly year: number;
  readonly notices: readonly HolidayNotice[];
  /** In date order; none overlap, and each lies in `year`. */
  readonly holidays: readonly Holiday[];
  /** In date order, each in `year`. */
  readonly makeUpDays: readonly MakeUpDay[];
}

export interface HolidayNotice {
  /** 发文字号; absent where an operator's own file gives none. */
  readonly number?: string | undefined;
  readonly title: string;
}

/** A run of days off, weekends within it included, under the name the notice gives it. */
export interface Holiday {
  readonly name: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** 调休上班日: a Saturday or Sunday that is worked, and the holiday it makes up for. */
export interface MakeUpDay {
  readonly on: LocalDate;
  readonly name: string;
}

const title = (year: number) => `国务院办公厅关于${year}年部分节假日安排的通知`;

/** The schedules of the State Council that are loaded; a year that is not here is not known. */
export const stateCouncilSchedules: readonly HolidaySchedule[] = [
  {
    year: 2019,
    notices: [
      { number: "国办发明电〔2018〕15号", title: title(2019) },
      { number: "国办发明电〔2019〕3号", title: "国务院办公厅关于调整2019年劳动节假期安排的通知" },
    ],
    holidays: [
      { name: "元旦", from: "2019-01-01", to: "2019-01-01" },
      { name: "春节", from: "2019-02-04", to: "2019-02-10" },
      { name: "清明节", from: "2019-04-05", to: "2019-04-07" },
      { name: "劳动节", from: "2019-05-01", to: "2019-05-04" },
      { name: "端午节", from: "2019-06-07", to: "2019-06-09" },
      { name: "中秋节", from: "2019-09-13", to: "2019-09-15" },
      { name: "国庆节", from: "2019-10-01", to: "2019-10-07" },
    ],
    makeUpDays: [
      { on: "2019-02-02", name: "春节" },
      { on: "2019-02-03", name: "春节" },
      { on: "2019-04-28", name: "劳动节" },
      { on: "2019-05-05", name: "劳动节" },
      { on: "2019-09-29", name: "国庆节" },
      { on: "2019-10-12", name: "国庆节" },
    ],
  },
  {
    year: 2020,
    notices: [
      { number: "国办发明电〔2019〕16号", title: title(2020) },
      { number: "国办发明电〔2020〕1号", title: "国务院办公厅关于延长2020年春节假期的通知" },
    ],
    holidays: [
      { name: "元旦", from: "2020-01-01", to: "2020-01-01" },
      // Through 01-30 by the first notice; the second prolongs it and takes back the make-up day 02-01.
      { name: "春节", from: "2020-01-24", to: "2020-02-02" },
      { name: "清明节", from: "2020-04-04", to: "2020-04-06" },
      { name: "劳动节", from: "2020-05-01", to: "2020-05-05" },
      { name: "端午节", from: "2020-06-25", to: "2020-06-27" },
      { name: "国庆节、中秋节", from: "2020-10-01", to: "2020-10-08" },
    ],
    makeUpDays: [
      { on: "2020-01-19", name: "春节" },
      { on: "2020-04-26", name: "劳动节" },
      { on: "2020-05-09", name: "劳动节" },
      { on: "2020-06-28", name: "端午节" },
      { on: "2020-09-27", name: "国庆节、中秋节" },
      { on: "2020-10-10", name: "国庆节、中秋节" },
    ],
  },
  {
    year: 2021,
    notices: [{ number: "国办发明电〔2020〕27号", title: title(2021) }],
    holidays: [
      { name: "元旦", from: "2021-01-01", to: "2021-01-03" },
      { name: "春节", from: "2021-02-11", to: "2021-02-17" },
      { name: "清明节", from: "2021-04-03", to: "2021-04-05" },
      { name: "劳动节", from: "2021-05-01", to: "2021-05-05" },
      { name: "端午节", from: "2021-06-12", to: "2021-06-14" },
      { name: "中秋节", from: "2021-09-19", to: "2021-09-21" },
      { name: "国庆节", from: "2021-10-01", to: "2021-10-07" },
    ],
    makeUpDays: [
      { on: "2021-02-07", name: "春节" },
      { on: "2021-02-20", name: "春节" },
      { on: "2021-04-25", name: "劳动节" },
      { on: "2021-05-08", name: "劳动节" },
      { on: "2021-09-18", name: "中秋节" },
      { on: "2021-09-26", name: "国庆节" },
      { on: "2021-10-09", name: "国庆节" },
    ],
  },
  {
    year: 2022,
    notices: [
      { number: "国办发明电〔2021〕11号", title: title(2022) },
      { number: "国办发明电〔2022〕16号", title: title(2023) }, // its New Year begins on 2022-12-31
    ],
    holidays: [
      { name: "元旦", from: "2022-01-01", to: "2022-01-03" },
      { name: "春节", from: "2022-01-31", to: "2022-02-06" },
      { name: "清明节", from: "2022-04-03", to: "2022-04-05" },
      { name: "劳动节", from: "2022-04-30", to: "2022-05-04" },
      { name: "端午节", from: "2022-06-03", to: "2022-06-05" },
      { name: "中秋节", from: "2022-09-10", to: "2022-09-12" },
      { name: "国庆节", from: "2022-10-01", to: "2022-10-07" },
      { name: "元旦", from: "2022-12-31", to: "2022-12-31" },
    ],
    makeUpDays: [
      { on: "2022-01-29", name: "春节" },
      { on: "2022-01-30", name: "春节" },
      { on: "2022-04-02", name: "清明节" },
      { on: "2022-04-24", name: "劳动节" },
      { on: "2022-05-07", name: "劳动节" },
      { on: "2022-10-08", name: "国庆节" },
      { on: "2022-10-09", name: "国庆节" },
    ],
  },
  {
    year: 2023,
    notices: [{ number: "国办发明电〔2022〕16号", title: title(2023) }],
    holidays: [
      { name: "元旦", from: "2023-01-01", to: "2023-01-02" },
      { name: "春节", from: "2023-01-21", to: "2023-01-27" },
      { name: "清明节", from: "2023-04-05", to: "2023-04-05" },
      { name: "劳动节", from: "2023-04-29", to: "2023-05-03" },
      { name: "端午节", from: "2023-06-22", to: "2023-06-24" },
      { name: "中秋节、国庆节", from: "2023-09-29", to: "2023-10-06" },
    ],
    makeUpDays: [
      { on: "2023-01-28", name: "春节" },
      { on: "2023-01-29", name: "春节" },
      { on: "2023-04-23", name: "劳动节" },
      { on: "2023-05-06", name: "劳动节" },
      { on: "2023-06-25", name: "端午节" },
      { on: "2023-10-07", name: "中秋节、国庆节" },
      { on: "2023-10-08", name: "中秋节、国庆节" },
    ],
  },
  {
    year: 2024,
    notices: [{ number: "国办发明电〔2023〕7号", title: title(2024) }],
    holidays: [
      { name: "元旦", from: "2024-01-01", to: "2024-01-01" },
      { name: "春节", from: "2024-02-10", to: "2024-02-17" },
      { name: "清明节", from: "2024-04-04", to: "2024-04-06" },
      { name: "劳动节", from: "2024-05-01", to: "2024-05-05" },
      { name: "端午节", from: "2024-06-10", to: "2024-06-10" },
      { name: "中秋节", from: "2024-09-15", to: "2024-09-17" },
      { name: "国庆节", from: "2024-10-01", to: "2024-10-07" },
    ],
    makeUpDays: [
      { on: "2024-02-04", name: "春节" },
      { on: "2024-02-18", name: "春节" },
      { on: "2024-04-07", name: "清明节" },
      { on: "2024-04-28", name: "劳动节" },
      { on: "2024-05-11", name: "劳动节" },
      { on: "2024-09-14", name: "中秋节" },
      { on: "2024-09-29", name: "国庆节" },
      { on: "2024-10-12", name: "国庆节" },
    ],
  },
  {
    year: 2025,
    notices: [{ number: "国办发明电〔2024〕12号", title: title(2025) }],
    holidays: [
      { name: "元旦", from: "2025-01-01", to: "2025-01-01" },
      { name: "春节", from: "2025-01-28", to: "2025-02-04" },
      { name: "清明节", from: "2025-04-04", to: "2025-04-06" },
      { name: "劳动节", from: "2025-05-01", to: "2025-05-05" },
      { name: "端午节", from: "2025-05-31", to: "2025-06-02" },
      { name: "国庆节、中秋节", from: "2025-10-01", to: "2025-10-08" },
    ],
    makeUpDays: [
      { on: "2025-01-26", name: "春节" },
      { on: "2025-02-08", name: "春节" },
      { on: "2025-04-27", name: "劳动节" },
      { on: "2025-09-28", name: "国庆节、中秋节" },
      { on: "2025-10-11", name: "国庆节、中秋节" },
    ],
  },
  {
    year: 2026,
    notices: [{ number: "国办发明电〔2025〕7号", title: title(2026) }],
    holidays: [
      { name: "元旦", from: "2026-01-01", to: "2026-01-03" },
      { name: "春节", from: "2026-02-15", to: "2026-02-23" },
      { name: "清明节", from: "2026-04-04", to: "2026-04-06" },
      { name: "劳动节", from: "2026-05-01", to: "2026-05-05" },
      { name: "端午节", from: "2026-06-19", to: "2026-06-21" },
      { name: "中秋节", from: "2026-09-25", to: "2026-09-27" },
      { name: "国庆节", from: "2026-10-01", to: "2026-10-07" },
    ],
    makeUpDays: [
      { on: "2026-01-04", name: "元旦" },
      { on: "2026-02-14", name: "春节" },
      { on: "2026-02-28", name: "春节" },
      { on: "2026-05-09", name: "劳动节" },
      { on: "2026-09-20", name: "国庆节" },
      { on: "2026-10-10", name: "国庆节" },
    ],
  },
];
