import type { PrintedBlock, PrintedCell, PrintedDocument } from "#formats/printed-document.ts";
import { dateWords } from "#text/chinese/written-date.ts";
import type { PublicEntry, PublicIssue } from "../data/gazette/public-gazette.ts";
import { gazetteName, issueName } from "../domain/gazette-title.ts";
import { printedText } from "./printed-text.ts";

/** An issue of the gazette to be typeset: its contents, then each text under its section with its number and who issued it. */
export function gazetteDocument(
  issue: PublicIssue,
  entries: readonly PublicEntry[],
): PrintedDocument {
  return {
    title: `${gazetteName(issue)}　${issueName(issue)}`,
    blocks: [
      { kind: "paragraph", text: `出版日期：${dateWords(issue.publishedOn)}`, isFlush: true },
      { kind: "heading", text: "目录" },
      contentsOf(entries),
      ...entries.flatMap((entry, at) => [
        ...(entry.section === entries[at - 1]?.section
          ? []
          : [{ kind: "heading", text: entry.section } as const]),
        ...entryBlocks(entry),
      ]),
    ],
  };
}

function contentsOf(entries: readonly PublicEntry[]): PrintedBlock {
  const head = ["序号", "题名", "文号", "栏目"].map((text) => cell(text, "header"));
  const rows = entries.map(({ title, documentNumber, section }, at) => [
    cell(`${at + 1}`, "figure"),
    cell(title, "label"),
    cell(documentNumber, "label"),
    cell(section, "label"),
  ]);
  return {
    kind: "table",
    name: "目录",
    widths: [14, 76, 40, 26],
    headerRows: 1,
    rows: [head, ...rows],
  };
}

function entryBlocks(entry: PublicEntry): readonly PrintedBlock[] {
  const { title, documentNumber, agencyName, content } = entry;
  const text = printedText(content.text);
  const isSigned = text.slice(-3).some(({ kind }) => kind === "signature");
  const formed = /^\d{4}-\d{2}-\d{2}$/.test(content.formedOn)
    ? dateWords(content.formedOn as Parameters<typeof dateWords>[0])
    : "";
  const signature: readonly PrintedBlock[] = [
    { kind: "signature", text: agencyName },
    ...(formed ? [{ kind: "signature", text: formed } as const] : []),
  ];
  return [
    { kind: "heading", text: title },
    ...(documentNumber
      ? [{ kind: "paragraph", text: documentNumber, isFlush: true } as const]
      : []),
    ...text,
    ...(isSigned ? [] : signature),
  ];
}

function cell(text: string, role: PrintedCell["role"]): PrintedCell {
  return { text, columnSpan: 1, rowSpan: 1, role };
}
