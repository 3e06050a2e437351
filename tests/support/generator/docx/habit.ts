import { type PartEncoding, partEncodingOf } from "../office/archive.ts";
import type { DisguiseKind } from "../office/disguise.ts";
import type { Random } from "../random.ts";

/** How one producer writes a Word document. */
export interface DocxHabit {
  /** The name of the elements' namespace; ISO strict or as Word writes it. */
  readonly namespace: string;
  readonly isStrict: boolean;
  /** `w:`, another, or none where the namespace is the default one. */
  readonly prefix: string;
  readonly encoding: PartEncoding;
  /** The main part may have any name. */
  readonly mainPart: string;
  readonly merging: "spans" | "legacy" | "empty cells";
  readonly layoutTable: boolean;
  readonly contentControls: boolean;
  readonly splitsRuns: boolean;
  readonly tracks: boolean;
  readonly hides: boolean;
  readonly numbersHeadings: boolean;
  readonly titleInBox: boolean;
  readonly contents: boolean;
  readonly headerAndFooter: boolean;
  /** Tables were pasted as text: a row a paragraph, tabs between. */
  readonly tabs: boolean;
  /** Table three goes on in a second table from this row. */
  readonly cutAt: number | undefined;
  readonly repeatsHead: boolean;
  readonly cellParagraphs: boolean;
  /** How some figures are shown otherwise than in plain text. */
  readonly disguise: DisguiseKind | undefined;
}

const transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

/** Draws the habits of one document. */
export function docxHabitOf(random: Random): DocxHabit {
  const isStrict = random.chance(0.12);
  const tabs = random.chance(0.08);
  return {
    namespace: isStrict ? strict : transitional,
    isStrict,
    prefix: random.chance(0.85) ? "w:" : random.pick(["ns0:", "", "wx:"]),
    encoding: partEncodingOf(random),
    mainPart: random.chance(0.9) ? "word/document.xml" : "word/document2.xml",
    merging: random.pick(["spans", "spans", "spans", "legacy", "empty cells"]),
    layoutTable: !tabs && random.chance(0.12),
    contentControls: random.chance(0.15),
    splitsRuns: random.chance(0.35),
    tracks: random.chance(0.2),
    hides: random.chance(0.15),
    numbersHeadings: random.chance(0.2),
    titleInBox: random.chance(0.1),
    contents: random.chance(0.12),
    headerAndFooter: random.chance(0.5),
    tabs,
    cutAt: !tabs && random.chance(0.2) ? random.int(5, 24) : undefined,
    repeatsHead: random.chance(0.5),
    cellParagraphs: random.chance(0.25),
    disguise:
      !tabs && random.chance(0.3)
        ? random.pick(["struck", "raised", "unseen", "object", "filled in"] as const)
        : undefined,
  };
}

/** The habits worth a row in the proof. */
export function docxTags(habit: DocxHabit): string[] {
  const tags: readonly (readonly [string, boolean])[] = [
    ["docx.merged", habit.merging === "spans" && !habit.tabs],
    ["docx.merged-legacy", habit.merging === "legacy" && !habit.tabs],
    ["docx.empty-cells", habit.merging === "empty cells" && !habit.tabs],
    ["docx.layout-table", habit.layoutTable],
    ["docx.content-controls", habit.contentControls],
    ["docx.split-runs", habit.splitsRuns],
    ["docx.tracked", habit.tracks],
    ["docx.hidden", habit.hides],
    ["docx.numbered-headings", habit.numbersHeadings],
    ["docx.text-box", habit.titleInBox],
    ["docx.contents", habit.contents],
    ["docx.tabs", habit.tabs],
    ["docx.cut-table", habit.cutAt !== undefined],
    ["docx.struck", habit.disguise === "struck"],
    ["docx.raised", habit.disguise === "raised"],
    ["docx.unseen", habit.disguise === "unseen"],
    ["docx.objects", habit.disguise === "object"],
    ["docx.filled-in", habit.disguise === "filled in"],
    ["docx.strict", habit.isStrict],
    ["docx.prefix", habit.prefix !== "w:"],
    ["docx.utf-16", habit.encoding.startsWith("utf-16")],
  ];
  return tags.flatMap(([tag, holds]) => (holds ? [tag] : []));
}

/** What the proof says of each. */
export const docxRows = [
  { id: "docx.merged", row: "merged cells (gridSpan, vMerge)" },
  { id: "docx.merged-legacy", row: "merged cells in the old way (hMerge)" },
  { id: "docx.empty-cells", row: "empty cells in place of merged ones" },
  { id: "docx.layout-table", row: "tables inside a table for layout" },
  { id: "docx.content-controls", row: "content controls (w:sdt) around paragraphs, cells, rows" },
  { id: "docx.split-runs", row: "runs split inside numbers and words" },
  { id: "docx.tracked", row: "tracked changes: figures and rows inserted and deleted" },
  { id: "docx.hidden", row: "hidden text" },
  { id: "docx.numbered-headings", row: "headings numbered by Word" },
  { id: "docx.text-box", row: "title in a text box, twice in the file" },
  { id: "docx.contents", row: "a table of contents" },
  { id: "docx.tabs", row: "tables pasted as text with tabs" },
  { id: "docx.cut-table", row: "table three in two tables" },
  { id: "docx.struck", row: "figures struck out, directly or by a style, beside others or alone" },
  { id: "docx.raised", row: "raised and lowered marks beside figures" },
  {
    id: "docx.unseen",
    row: "white, tiny and narrow figures beside others, white ones on dark shading",
  },
  { id: "docx.objects", row: "pictures, shapes, fractions, boxes to tick in cells" },
  {
    id: "docx.filled-in",
    row: "figures as equations, in form fields, controls, boxes, alternatives",
  },
  { id: "docx.strict", row: "strict namespace" },
  { id: "docx.prefix", row: "another prefix, or none" },
  { id: "docx.utf-16", row: "parts in UTF-16" },
] as const;
