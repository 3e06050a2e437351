import type { PrintedBlock, PrintedDocument } from "#formats/printed-document.ts";
import type { Signature, SigningChain } from "#platform/signing/chain.ts";
import { cellWords } from "#report/words/form-words.ts";
import { reportTitle } from "#report/write/report-title.ts";
import { timeInChina } from "#ui/day-in-china.ts";
import type { SentRound } from "../draft/sent-round.ts";
import { scopeWords } from "../words/scope-words.ts";
import { hashWords, paragraph, textTable } from "./printed-parts.ts";

export interface SheetOf {
  readonly agencyName: string;
  readonly year: number;
  /** The newest first. */
  readonly chains: readonly SigningChain[];
  /** What stands now; `null` while it is written. */
  readonly sent: SentRound | null;
}

/** 审签单: each time a report was sent round, every step with who, when and what opinion, and the hash of what was signed for. */
export function signatureSheet({ agencyName, year, chains, sent }: SheetOf): PrintedDocument {
  const { owner, subject } = reportTitle({ agency: agencyName, year });
  const [last] = chains;
  return {
    title: `${owner}${subject}审签单`,
    titleBreak: owner.length,
    blocks: [
      paragraph(
        `报告：《${owner}${subject}》${sent ? `，统计范围：${scopeWords[sent.scope]}` : ""}。`,
      ),
      ...chains.toReversed().flatMap((chain, at) => round(chain, at + 1)),
      ...(sent && last ? typedOver(sent) : []),
      ...(sent && last ? explained(sent) : []),
    ],
  };
}

const stateWords: Readonly<Record<SigningChain["state"], string>> = {
  open: "审签中",
  signed: "审签完毕",
  returned: "已退回",
  void: "已作废",
};

function round(chain: SigningChain, number: number): readonly PrintedBlock[] {
  const { steps, signatures, contentHash, submittedAt, submittedBy, state } = chain;
  const rows = steps.flatMap(({ place, name }) => {
    const own = signatures.filter((one) => one.place === place);
    return own.length === 0
      ? [[name, state === "open" ? "待签" : "未签", "", ""]]
      : own.map((one) => [name, who(one), opinion(one), timeInChina(one.at).slice(0, 16)]);
  });
  return [
    { kind: "heading", text: `第${number}次送审（${stateWords[state]}）` },
    paragraph(`${submittedBy}于${timeInChina(submittedAt).slice(0, 16)}送审。`),
    paragraph(`送审内容校验值（SHA-256）：${hashWords(contentHash)}。`),
    textTable(`第${number}次送审`, columns, rows),
  ];
}

const columns = [
  ["环节", 32],
  ["审签人", 30],
  ["意见", 58],
  ["时间", 36],
] as const;

function who({ person, behalfOf }: Signature): string {
  return behalfOf ? `${person.name}（代${behalfOf.name}）` : person.name;
}

function opinion({ act, opinion: words }: Signature): string {
  return act === "signed" ? words || "同意" : `退回：${words}`;
}

/** Figures that were typed over what the records say, which signers saw. */
function typedOver({ overrides, computed = {} }: SentRound): readonly PrintedBlock[] {
  if (overrides.length === 0) return [];
  const rows = overrides.map(({ cell, value, reason }) => [
    cellWords(cell),
    `${computed[cell]?.value ?? "未填"}`,
    `${value}`,
    reason,
  ]);
  return [
    { kind: "heading", text: "改填的数据" },
    textTable(
      "改填的数据",
      [
        ["数据", 52],
        ["台账算出", 22],
        ["改填为", 22],
        ["理由", 60],
      ],
      rows,
    ),
  ];
}

/** Findings of the checks that stay, which signers saw. */
function explained({ explanations }: SentRound): readonly PrintedBlock[] {
  const rows = explanations.flatMap(({ told, reason }) => (told ? [[told.message, reason]] : []));
  if (rows.length === 0) return [];
  return [
    { kind: "heading", text: "核对发现问题的说明" },
    textTable(
      "核对发现问题的说明",
      [
        ["核对发现的问题", 86],
        ["说明", 70],
      ],
      rows,
    ),
  ];
}
