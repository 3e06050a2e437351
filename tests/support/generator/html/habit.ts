import type { Random } from "../random.ts";

/** How a web page writes its tables. */
export interface HtmlHabit {
  /** Merged cells: as spans, as empty cells in the covered places, or not shown at all. */
  readonly merging: "spans" | "empty cells" | "ragged";
  /** Tables as paragraphs, a cell each: layout A. */
  readonly paragraphs: boolean;
  readonly layoutTable: boolean;
  /** Table 3 goes on in a second table from this row on. */
  readonly cutAt: number | undefined;
  readonly repeatsHead: boolean;
  /** Tables 2 to 4 are one table with headings as rows. */
  readonly oneTable: boolean;
  readonly breaksInHeads: boolean;
  readonly inner: readonly [string, string];
  readonly emptyCell: string;
  readonly headTag: "th" | "td";
  readonly newline: string;
  readonly attributes: string;
  /** Capitals, and cells and rows that are not closed. */
  readonly sloppy: boolean;
}

/** Draws the habits of one web page. */
export function htmlHabitOf(random: Random): HtmlHabit {
  const paragraphs = random.chance(0.12);
  const oneTable = !paragraphs && random.chance(0.1);
  return {
    merging: oneTable ? "spans" : random.pick(["spans", "spans", "spans", "empty cells", "ragged"]),
    paragraphs,
    layoutTable: random.chance(0.2),
    cutAt: !oneTable && random.chance(0.2) ? random.int(5, 24) : undefined,
    repeatsHead: random.chance(0.5),
    oneTable,
    breaksInHeads: random.chance(0.4),
    inner: random.pick([
      ["", ""],
      ["<p>", "</p>"],
      ['<p style="text-align:center"><span style="font-size:12px">', "</span></p>"],
      ["\n      <span>", "</span>\n    "],
      ["<p><span><span>", "</span></span><o:p></o:p></p>"],
    ]),
    emptyCell: random.pick(["", "&nbsp;", "<p>&nbsp;</p>", " ", "<br>"]),
    headTag: random.pick(["td", "td", "th"]),
    newline: random.pick(["\n", "", "\r\n"]),
    sloppy: random.chance(0.06),
    attributes: random.pick([
      "",
      ' width="72" valign="center"',
      ' style="border:1px solid #000;padding:0 7px"',
    ]),
  };
}
