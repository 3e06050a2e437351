import type { PrintedDocument } from "#formats/printed-document.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { reportTitle } from "#report/write/report-title.ts";
import { dateWords } from "#text/chinese/written-date.ts";
import type { TemplateKind } from "../domain/propose/recorded-year.ts";
import { hashWords, paragraph } from "./printed-parts.ts";

const regulation = "《中华人民共和国政府信息公开条例》";

/**
 * On what the report rests, by the kind of agency: article 49 binds departments (1) and governments from the county up (2), and sets
 * no day for townships and zones, whose reports are arranged where they lie.
 */
const basis: Readonly<Record<TemplateKind, string>> = {
  department: `根据${regulation}第四十九条第一款、第五十条的规定`,
  government: `根据${regulation}第四十九条第二款、第五十条的规定`,
  township: `根据${regulation}第五十条的规定和本县（市、区）年度报告编制工作安排`,
  zone: `根据${regulation}第五十条的规定和本地年度报告编制工作安排`,
  other: `根据${regulation}第五十条的规定和本地年度报告编制工作安排`,
};

export interface LetterOf {
  readonly agencyName: string;
  readonly kind: TemplateKind;
  /** Whom it is handed in to. */
  readonly to: string;
  readonly year: number;
  /** 青水函〔2025〕3号. */
  readonly number: string;
  readonly dated: LocalDate;
  readonly contentHash: string;
  /** Why a published report is handed in again. */
  readonly correctedBecause: string | null;
}

/** 报送函: hands a report in to who supervises or stands above (条例第四十九条), as a letter with its number. */
export function coveringLetter({
  agencyName,
  kind,
  to,
  year,
  number,
  dated,
  contentHash,
  correctedBecause,
}: LetterOf): PrintedDocument {
  const { owner, subject } = reportTitle({ agency: agencyName, year });
  const act = correctedBecause === null ? "报送" : "报送更正后的";
  return {
    letterhead: { issuer: agencyName, number },
    title: `关于${act}${subject}的函`,
    blocks: [
      { kind: "paragraph", text: `${to}：`, isFlush: true },
      paragraph(
        `${basis[kind]}，我单位编制了《${owner}${subject}》，` +
          "已经审核，并由分管负责同志审签。现予报送，请审核。",
      ),
      ...(correctedBecause === null
        ? []
        : [paragraph(`此前公布的报告需要更正，理由：${correctedBecause}`)]),
      paragraph(`报送内容校验值（SHA-256）：${hashWords(contentHash)}。`),
      paragraph(`附件：1.${owner}${subject}`),
      paragraph("2.审签单"),
      { kind: "signature", text: `${agencyName}（盖章）` },
      { kind: "signature", text: dateWords(dated) },
    ],
  };
}
