import { activeRows } from "#report/form/active-disclosure.ts";
import { type Random, randomOf } from "#tests/support/generator/random.ts";
import { around, day, later } from "./random-days.ts";
import { earlierRequest, randomRequest } from "./random-request.ts";

/** A row of a ledger by the codes of its columns, with codes for words. */
export type LedgerRow = Readonly<Record<string, string>>;

/** A row as a sheet brought it first, as it stands in the end, and whether it was voided then. */
export interface Told {
  readonly first: LedgerRow;
  readonly last: LedgerRow;
  readonly isVoided: boolean;
}

export type RecordedKind =
  | "items"
  | "requests"
  | "documents"
  | "decisions"
  | "fees"
  | "disputes"
  | "trial-entries";

/** The records of an agency around a year, and what it has set. */
export interface RandomYear {
  readonly number: number;
  readonly agency: string;
  readonly year: number;
  readonly rows: Readonly<Record<RecordedKind, readonly Told[]>>;
  readonly expiryCounts: boolean;
  readonly carriedIn: boolean;
}

const most = 12;

export function randomYear(seed: number, number: number): RandomYear {
  const random = randomOf(seed, number);
  const year = random.int(2019, 2026);
  const many = (make: (at: number) => LedgerRow, earlier: (row: LedgerRow) => LedgerRow) =>
    Array.from({ length: random.int(0, most) }, (_, at): Told => {
      const last = make(at);
      const first = random.chance(0.25) ? earlier(last) : last;
      return { first, last, isVoided: random.chance(0.1) };
    });
  return {
    number,
    agency: `青岚县第${number}局`,
    year,
    rows: {
      items: many(
        (at) => item(random, year, at),
        (row) => ({ ...row, channels: "", fields: "教育", withdrawnOn: "", withdrawnBecause: "" }),
      ),
      requests: many((at) => randomRequest(random, year, at), earlierRequest),
      documents: many(
        (at) => document(random, year, at),
        (row) => ({ ...row, endedOn: "", endedBy: "", type: "normative" }),
      ),
      decisions: many(
        (at) => decision(random, year, at),
        (row) => ({ ...row, count: "7" }),
      ),
      fees: many(
        (at) => fee(random, year, at),
        (row) => ({ ...row, amountYuan: "0.01" }),
      ),
      disputes: many(
        (at) => dispute(random, year, at),
        (row) => ({ ...row, closedOn: "", outcome: "" }),
      ),
      "trial-entries": many(
        (at) => trialEntry(random, year, at),
        (row) => ({ ...row, amount: "1" }),
      ),
    },
    expiryCounts: random.chance(0.7),
    carriedIn: random.chance(0.3),
  };
}

const channels = ["政府网站", "微信", "微博", "公示栏"] as const;

function item(random: Random, year: number, at: number): LedgerRow {
  const publishedOn = day(random, year);
  const withdrawnOn = random.chance(0.2) ? later(random, publishedOn) : "";
  return {
    title: `某公告${at}`,
    publishedOn,
    createdOn: random.chance(0.6) ? day(random, year) : "",
    origin: random.chance(0.2) ? "reposted" : "own",
    indexNumber: random.chance(0.5) ? `索引-${at}` : "",
    category: random.chance(0.8) ? random.pick(["政策", "动态", "人事"]) : "",
    fields: random.some(["教育", "医疗卫生", "就业"], random.int(0, 2)).join("、"),
    channels: random.some(channels, random.int(0, 3)).join("、"),
    documentNumber: random.chance(0.4) ? `青发〔2020〕${random.int(0, most)}号` : "",
    interprets: random.chance(0.3) ? `青发﹝2020﹞${random.int(0, most)}号` : "",
    withdrawnOn,
    withdrawnBecause: withdrawnOn === "" ? "" : "内容有误",
  };
}

function document(random: Random, year: number, at: number): LedgerRow {
  const issuedOn = day(random, year);
  const expiresOn = random.chance(0.5) ? around(random, year, issuedOn) : "";
  const extendedTo =
    expiresOn !== "" && random.chance(0.3) ? around(random, year + 1, expiresOn) : "";
  const last = extendedTo === "" ? expiresOn : extendedTo;
  const endedOn = random.chance(0.4) ? around(random, year, issuedOn) : "";
  const ends = endedOn !== "" && (last === "" || endedOn <= last);
  return {
    number: `青发〔2020〕${at}号`,
    title: "某办法",
    type: random.chance(0.2) ? "regulations" : "normative",
    issuedOn,
    expiresOn,
    extendedTo,
    endedOn: ends ? endedOn : "",
    endedBy: ends ? random.pick(["repealed", "expired", "amended", "transferred"]) : "",
  };
}

const trialCells = activeRows["2019-trial"].flatMap(({ row, columns }) =>
  columns.map((column) => `t2.${row}.${column}`),
);

/** An entry of another cell for each: the cells are more than the rows. */
function trialEntry(random: Random, year: number, at: number): LedgerRow {
  const cell = trialCells[(at * 7) % trialCells.length] ?? "";
  return {
    year: year === 2020 ? "2020" : "2019",
    cell,
    amount: (random.int(0, 99_999) / 100).toFixed(2),
    isDecrease: cell.endsWith(".change") && random.chance(0.3) ? "是" : "否",
  };
}

function decision(random: Random, year: number, at: number): LedgerRow {
  return {
    month: day(random, year).slice(0, 7),
    type: random.pick(["licensing", "penalty", "coercion"]),
    source: `系统${at}`,
    count: String(random.int(0, 2_000)),
  };
}

function fee(random: Random, year: number, at: number): LedgerRow {
  const cents = random.int(0, 99_999_999);
  return {
    month: day(random, year).slice(0, 7),
    item: `项目${at}`,
    amountYuan: (cents / 100).toFixed(2),
  };
}

function dispute(random: Random, year: number, at: number): LedgerRow {
  const filedOn = day(random, year);
  const closedOn = later(random, filedOn);
  const isClosed = closedOn !== "" && random.chance(0.6);
  const type = random.pick(["review", "direct", "afterReview"]);
  return {
    // A number with a year stands for one case, whose day stays in its year.
    number: `复〔${filedOn.slice(0, 4)}〕${at}号`,
    type,
    filedOn,
    closedOn: isClosed ? closedOn : "",
    outcome: isClosed ? random.pick(["upheld", "corrected", "other"]) : "",
    coDefendantOnly: type === "afterReview" && random.chance(0.3) ? "是" : "",
  };
}
