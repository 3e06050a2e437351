import type { LocalDate } from "#kernel/local-date.ts";
import type { Statutory } from "#kernel/statutory.ts";

/** The day the fee rules of 国办函〔2020〕109号 came into force. */
const inForceOn: LocalDate = "2021-01-01";

/** One step of a progressive charge (超额累进): each unit above the step before, through `through`, costs `yuan`. */
export interface FeeStep {
  readonly through: number;
  readonly yuan: number;
}

/** How a charge goes on above its last fixed step: each further `every` units cost `add` yuan more apiece. */
export interface FeeRise {
  readonly every: number;
  readonly add: number;
}

/** A tariff: its steps, lowest first, and what holds above the last of them. */
export interface FeeTariff {
  readonly steps: readonly FeeStep[];
  readonly above: FeeRise;
}

/** 按件计收: requests of one applicant in one calendar month, in yuan a request. */
export const feeByItems: Statutory<FeeTariff> = {
  cites: "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）按件计收标准",
  versions: [
    {
      from: inForceOn,
      value: {
        steps: [
          { through: 10, yuan: 0 },
          { through: 30, yuan: 100 },
        ],
        above: { every: 10, add: 100 },
      },
    },
  ],
};

/** 按量计收: pages of one request, in yuan a page. */
export const feeByPages: Statutory<FeeTariff> = {
  cites: "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）按量计收标准",
  versions: [
    {
      from: inForceOn,
      value: {
        steps: [
          { through: 30, yuan: 0 },
          { through: 100, yuan: 10 },
          { through: 200, yuan: 20 },
          { through: Number.POSITIVE_INFINITY, yuan: 40 },
        ],
        above: { every: 1, add: 0 },
      },
    },
  ],
};

/** 缴费期限, in working days from the day after the notice is received; without payment the request counts as given up. */
export const paymentPeriod: Statutory<number> = {
  cites: "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）",
  versions: [{ from: inForceOn, value: 20 }],
};
