import { type Random, randomOf } from "#tests/support/generator/random.ts";

/** A row of a ledger by the codes of its columns, with codes for words. */
export type LedgerRow = Readonly<Record<string, string>>;

/** A row as a sheet brought it first, as it stands in the end, and whether it was voided then. */
export interface Told {
  readonly first: LedgerRow;
  readonly last: LedgerRow;
  readonly isVoided: boolean;
}

export type RecordedKind = "items" | "requests" | "documents" | "decisions" | "fees" | "disputes";

/** The records of an agency around a year, and what it has set. */
export interface RandomYear {
  readonly number: number;
  readonly agency: string;
  readonly year: number;
  readonly rows: Readonly<Record<RecordedKind, readonly Told[]>>;
  readonly expiryCounts: boolean;
  readonly carriedIn: boolean;
}

/** The day on which every case stands: 2026 is the running year. */
export const today = "2026-11-30";
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
      requests: many((at) => request(random, year, at), earlierRequest),
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
    },
    expiryCounts: random.chance(0.7),
    carriedIn: random.chance(0.3),
  };
}

/** A case that was open first, or one that was taken for replied. */
function earlierRequest(row: LedgerRow): LedgerRow {
  const { receivedOn = "", result } = row;
  return result === ""
    ? { ...row, result: "granted", repliedOn: receivedOn }
    : { ...row, result: "", repliedOn: "", applicantKind: "natural" };
}

const applicants = ["natural", "enterprise", "research", "charity", "legal", "otherOrg"] as const;
const results = [
  ...["granted", "partial", "deniedSecret", "deniedLaw", "deniedSafety", "deniedThirdParty"],
  ...["deniedInternal", "deniedProcess", "deniedEnforcement", "deniedInquiry"],
  ...["unavailableNotHeld", "unavailableNotReady", "unavailableUnclear", "refusedPetition"],
  ...["refusedRepeat", "refusedPublication", "refusedExcessive", "refusedConfirm"],
  ...["otherNotCorrected", "otherUnpaid", "otherRest", "withdrawn"],
] as const;

function request(random: Random, year: number, at: number): LedgerRow {
  const receivedOn = day(random, year);
  const repliedOn = later(random, receivedOn);
  return {
    number: `〔${receivedOn.slice(0, 4)}〕收${at}`,
    receivedOn,
    applicantKind: random.pick(applicants),
    subject: "某事项",
    result: "",
    repliedOn: "",
    ...(random.chance(0.8) && repliedOn !== "" && { result: random.pick(results), repliedOn }),
  };
}

const channels = ["政府网站", "微信", "微博", "公示栏"] as const;

function item(random: Random, year: number, at: number): LedgerRow {
  const publishedOn = day(random, year);
  const withdrawnOn = random.chance(0.2) ? later(random, publishedOn) : "";
  return {
    title: `某公告${at}`,
    publishedOn,
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

/** A day of the year, of the one before or the one after, often the first or the last; none after today. */
function day(random: Random, year: number): string {
  const of = random.pick([year, year, year, year - 1, year + 1]);
  const edge = random.pick(["01-01", "12-31", "01-02", "12-30"]);
  const inside = `${pad(random.int(1, 12))}-${pad(random.int(1, 28))}`;
  const found = `${of}-${random.chance(0.4) ? edge : inside}`;
  return found <= today ? found : today;
}

/** The same day or a later one, or none where there is none until today. */
function later(random: Random, from: string): string {
  const found = random.chance(0.2) ? from : day(random, Number(from.slice(0, 4)));
  return found >= from ? found : "";
}

/** A day on or after another that may lie ahead of today. */
function around(random: Random, year: number, from: string): string {
  const edge = random.pick(["01-01", "12-31", "12-30", "06-30"]);
  const found = `${random.int(year - 1, year + 2)}-${edge}`;
  return found >= from ? found : from;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
