import type { LocalDate } from "#kernel/local-date.ts";
import type { RowValues } from "#platform/ledger/column.ts";
import type { CaseRecord } from "../domain/case/case-record.ts";
import { applicantKinds, channels, consultedParties, results } from "../domain/case/codes.ts";
import {
  applicantKindWords,
  channelWords,
  consultedWords,
  resultWords,
} from "../words/case-words.ts";
import { requestColumns } from "./columns.ts";

/** The values of a row as a case; each is right by itself, and the required ones are there. */
export function caseOf(values: RowValues): CaseRecord {
  const text = (code: string) => values[code] ?? null;
  const day = (code: string) => text(code) as LocalDate | null;
  const [receivedOn, kind] = [
    day("receivedOn"),
    codeOf(applicantKinds, applicantKindWords, text("applicantKind")),
  ];
  if (receivedOn === null || kind === null) throw new Error("a row without its required cells");
  return {
    number: text("number") ?? "",
    receivedOn,
    channel: codeOf(channels, channelWords, text("channel")),
    applicantKind: kind,
    applicant: text("applicant"),
    subject: text("subject") ?? "",
    correctionRequestedOn: day("correctionRequestedOn"),
    correctedOn: day("correctedOn"),
    consultedOn: day("consultedOn"),
    consulted: codeOf(consultedParties, consultedWords, text("consulted")),
    consultationAnsweredOn: day("consultationAnsweredOn"),
    extendedBy: text("extendedBy") === null ? null : Number(text("extendedBy")),
    extendedOn: day("extendedOn"),
    feeNotifiedOn: day("feeNotifiedOn"),
    feeYuan: text("feeYuan"),
    feePaidOn: day("feePaidOn"),
    paidYuan: text("paidYuan"),
    result: codeOf(results, resultWords, text("result")),
    repliedOn: day("repliedOn"),
    section: text("section"),
    note: text("note"),
  };
}

/** A case as the ledger writes it. */
export function valuesOf(record: CaseRecord): RowValues {
  const words: Record<string, string | number | null> = {
    ...record,
    channel: record.channel && channelWords[record.channel],
    applicantKind: applicantKindWords[record.applicantKind],
    consulted: record.consulted && consultedWords[record.consulted],
    result: record.result && resultWords[record.result],
  };
  return Object.fromEntries(
    requestColumns.map(({ code }) => {
      const value = words[code] ?? null;
      return [code, value === null ? null : String(value)];
    }),
  );
}

function codeOf<Code extends string>(
  codes: readonly Code[],
  words: Readonly<Record<Code, string>>,
  word: string | null,
): Code | null {
  return codes.find((code) => words[code] === word) ?? null;
}
