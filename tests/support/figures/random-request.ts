import type { LocalDate } from "#kernel/local-date.ts";
import { valueOn } from "#kernel/statutory.ts";
import { extensionLimit } from "#law/disclosure-regulation.ts";
import type { Random } from "#tests/support/generator/random.ts";
import { day, later } from "./random-days.ts";

/** A row of the ledger of requests by the codes of its columns, with codes for words. */
type RequestRow = Readonly<Record<string, string>>;

const applicants = ["natural", "enterprise", "research", "charity", "legal", "otherOrg"] as const;
const channels = ["当面", "口头", "邮寄", "平信", "网上", "电子邮件", "传真", "其他", ""] as const;
const results = [
  ...["granted", "partial", "deniedSecret", "deniedLaw", "deniedSafety", "deniedThirdParty"],
  ...["deniedInternal", "deniedProcess", "deniedEnforcement", "deniedInquiry"],
  ...["unavailableNotHeld", "unavailableNotReady", "unavailableUnclear", "refusedPetition"],
  ...["refusedRepeat", "refusedPublication", "refusedExcessive", "refusedConfirm"],
  ...["otherNotCorrected", "otherUnpaid", "otherRest", "withdrawn"],
] as const;

export function randomRequest(random: Random, year: number, at: number): RequestRow {
  const receivedOn = day(random, year);
  const repliedOn = later(random, receivedOn);
  const isReplied = random.chance(0.8) && repliedOn !== "";
  return {
    number: `〔${receivedOn.slice(0, 4)}〕收${at}`,
    receivedOn,
    channel: random.pick(channels),
    applicantKind: random.pick(applicants),
    subject: "某事项",
    section: random.pick(["一科", "二科", ""]),
    ...happened(random, receivedOn),
    result: isReplied ? random.pick(results) : "",
    repliedOn: isReplied ? repliedOn : "",
  };
}

/** What may have happened on the way, in this year or a later one. */
function happened(random: Random, receivedOn: string): RequestRow {
  const corrected = random.chance(0.2) ? later(random, receivedOn) : "";
  const extended = random.chance(0.2) ? later(random, receivedOn) : "";
  const notified = random.chance(0.3) ? later(random, receivedOn) : "";
  const paid = notified !== "" && random.chance(0.6) ? later(random, notified) : "";
  return {
    correctionRequestedOn: corrected === "" ? "" : receivedOn,
    correctedOn: corrected,
    extendedBy: extended === "" ? "" : String(random.int(1, longestExtension(receivedOn))),
    extendedOn: extended,
    feeNotifiedOn: notified,
    feeYuan: notified === "" ? "" : cents(random),
    feePaidOn: paid,
    paidYuan: paid === "" ? "" : cents(random),
  };
}

/** As the law of that day has it: 15 working days before 2019-05-15, 20 since. */
function longestExtension(receivedOn: string): number {
  return valueOn(extensionLimit, receivedOn as LocalDate) ?? 20;
}

function cents(random: Random): string {
  return (random.int(1, 99_999) / 100).toFixed(2);
}

/** A case that was open first, or one that was taken for replied. */
export function earlierRequest(row: RequestRow): RequestRow {
  const { receivedOn = "", result } = row;
  return result === ""
    ? { ...row, result: "granted", repliedOn: receivedOn }
    : { ...row, result: "", repliedOn: "", applicantKind: "natural", section: "" };
}
