import type { ColumnOption } from "#platform/ledger/column.ts";
import {
  type ApplicantKind,
  applicantKinds,
  channels,
  consultedParties,
  type RequestChannel,
  resultRows,
} from "../domain/case/codes.ts";
import {
  applicantKindWords,
  channelWords,
  consultedWords,
  resultWords,
} from "../words/case-words.ts";
import { resultSpellings } from "./result-spellings.ts";

const channelSpellings: Readonly<Partial<Record<RequestChannel, readonly string[]>>> = {
  inPerson: ["现场", "当面提交"],
  registeredPost: ["挂号信", "挂号", "EMS", "特快专递"],
  ordinaryPost: ["普通信函"],
  online: ["在线", "网上提交", "互联网"],
  email: ["电子邮箱", "邮箱"],
};

export const channelOptions: readonly ColumnOption[] = channels.map((code) => ({
  name: channelWords[code],
  spellings: [code, ...(channelSpellings[code] ?? [])],
}));

const kindSpellings: Readonly<Partial<Record<ApplicantKind, readonly string[]>>> = {
  natural: ["公民", "个人"],
  enterprise: ["企业"],
  charity: ["社会公益"],
  legal: ["律师事务所", "法律服务"],
  otherOrg: ["其他组织"],
};

export const applicantKindOptions: readonly ColumnOption[] = applicantKinds.map((code) => ({
  name: applicantKindWords[code],
  spellings: [code, ...(kindSpellings[code] ?? [])],
}));

export const consultedOptions: readonly ColumnOption[] = consultedParties.map((code) => ({
  name: consultedWords[code],
  spellings: [code],
}));

/** The rows of table three by label, with and without number, by cell name and by what offices write; and 撤回. */
export const resultOptions: readonly ColumnOption[] = [
  ...resultRows.map((code) => {
    const { group, number, words } = resultSpellings[code];
    const label = resultWords[code];
    const numbers =
      number === undefined
        ? [`(${group})`]
        : [`${number}.`, `${number}、`, `(${group})${number}.`, `(${group})${number}`];
    const numbered = numbers.map((one) => `${one}${label}`);
    return {
      name: label,
      spellings: [
        code,
        ...numbered,
        number === undefined ? `(${group})` : `(${group})${number}`,
        ...words,
      ],
    };
  }),
  { name: resultWords.withdrawn, spellings: ["withdrawn", "撤回申请", "撤销申请", "申请人撤回"] },
];
