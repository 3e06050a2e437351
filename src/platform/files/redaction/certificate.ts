import type { PrintedBlock, PrintedCell, PrintedDocument } from "#formats/printed-document.ts";
import type { CertificateFacts, Why } from "./redaction.ts";

export interface CertifiedMark {
  /** `第2页第1处`. */
  readonly where: string;
  readonly why: Why;
}

export interface Certified {
  readonly facts: CertificateFacts;
  readonly marks: readonly CertifiedMark[];
  /** What was done to the pages, a sentence or more each. */
  readonly says: readonly string[];
}

/** 区分处理说明: what was taken out, why, by whom, and what binds the copy to its original. */
export function certificate({ facts, marks, says }: Certified): PrintedDocument {
  const { agency, number, by, at, commitment } = facts;
  return {
    title: "区分处理说明",
    blocks: [
      paragraph(
        `本文件由${agency}依照《中华人民共和国政府信息公开条例》第三十七条对原件作区分处理后生成，用于答复编号为${number}的政府信息公开申请。黑色区域（或者“${blackedOut}”）为不予公开的内容，共${marks.length}处，内容已经从文件中删去，不能恢复。`,
      ),
      ...says.map(paragraph),
      table(marks),
      paragraph(`经办人：${by}；生成时间：${at}。`),
      paragraph(
        `原件校验值（加盐）：${inGroups(commitment)}。盐值和原件、本件各自的SHA-256存于案卷，需要时可以据此核对本件出自哪一份原件。`,
      ),
    ],
  };
}

/** Stands for a passage, whatever its length. */
export const blackedOut = "■■■■";

/** A line breaks between groups, and nowhere in a long word. */
function inGroups(value: string): string {
  return value.replaceAll(/.{8}(?=.)/g, "$& ");
}

function paragraph(text: string): PrintedBlock {
  return { kind: "paragraph", text };
}

function table(marks: readonly CertifiedMark[]): PrintedBlock {
  const head = ["序号", "位置", "依据", "理由"].map((text) => cell(text, "header"));
  const rows = marks.map(({ where, why }, place) => [
    cell(`${place + 1}`, "header"),
    cell(where),
    cell(why.basis),
    cell(why.reason),
  ]);
  return {
    kind: "table",
    name: "区分处理",
    widths: [14, 32, 40, 70],
    headerRows: 1,
    rows: [head, ...rows],
  };
}

function cell(text: string, role: PrintedCell["role"] = "label"): PrintedCell {
  return { text: text.replaceAll(/\s+/g, " "), columnSpan: 1, rowSpan: 1, role };
}
