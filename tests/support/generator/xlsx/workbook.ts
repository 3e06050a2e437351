import { xmlText } from "../office/archive.ts";
import { drawingXml, lookStyles, looks, ruleChange, runsXml } from "./disguises.ts";
import type { EntryContent, Layout, SheetData, SheetEntry } from "./sheet-data.ts";

export interface NamedSheet {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly data: SheetData;
}

const transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const strictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** The parts of a workbook's archive. */
export function workbookParts(
  layout: Layout,
  sheets: readonly NamedSheet[],
): Record<string, string> {
  const { habit } = layout;
  const pen = new Pen(layout);
  const fileOf = (at: number) => `sheet${habit.oddPaths ? sheets.length - at : at + 1}.xml`;
  const written = sheets.map(({ data }) => pen.sheet(data));
  const relations = habit.isStrict ? strictRelations : officeRelations;
  const base = habit.oddPaths ? "/xl/" : "";
  const list = sheets.map(({ name, state }, at) => {
    const hidden = state === "visible" ? "" : ` state="${state}"`;
    return pen.element(
      "sheet",
      "",
      `name="${xmlText(name)}" sheetId="${at + 3}"${hidden} r:id="rId${at + 1}"`,
    );
  });
  const targets = sheets.map((_, at) => [
    `rId${at + 1}`,
    `${relations}/worksheet`,
    `${base}worksheets/${fileOf(at)}`,
  ]);
  const drawings = Object.fromEntries(
    sheets.flatMap(({ data }, at) =>
      data.drawn.length === 0
        ? []
        : [
            [`xl/drawings/drawing${at + 1}.xml`, drawingXml(data.drawn)],
            [
              `xl/worksheets/_rels/${fileOf(at)}.rels`,
              relationships([["rId1", `${relations}/drawing`, `../drawings/drawing${at + 1}.xml`]]),
            ],
          ],
    ),
  );
  const own = [
    ["rId90", `${relations}/sharedStrings`, `${base}sharedStrings.xml`],
    ["rId91", `${relations}/styles`, `${base}styles.xml`],
  ];
  return {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relationships([["rId1", `${relations}/officeDocument`, "xl/workbook.xml"]]),
    "xl/workbook.xml": pen.root(
      "workbook",
      pen.element("sheets", list.join("")),
      `xmlns:r="${relations}"`,
    ),
    "xl/_rels/workbook.xml.rels": relationships([...own, ...targets]),
    "xl/styles.xml": pen.root("styleSheet", pen.styles()),
    ...Object.fromEntries(written.map((xml, at) => [`xl/worksheets/${fileOf(at)}`, xml])),
    ...drawings,
    "xl/sharedStrings.xml": pen.root("sst", pen.sharedStrings()),
  };
}

/** Writes one workbook's elements and collects its strings. */
class Pen {
  readonly #layout: Layout;
  readonly #strings: string[] = [];

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  element(name: string, inner = "", attributes = ""): string {
    const { prefix } = this.#layout.habit;
    const given = attributes === "" ? "" : ` ${attributes}`;
    return inner === ""
      ? `<${prefix}${name}${given}/>`
      : `<${prefix}${name}${given}>${inner}</${prefix}${name}>`;
  }

  root(name: string, inner: string, attributes = ""): string {
    const { prefix, isStrict } = this.#layout.habit;
    const space = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
    return this.element(
      name,
      inner,
      `${space}="${isStrict ? strict : transitional}" ${attributes}`,
    );
  }

  sheet(data: SheetData): string {
    const { habit } = this.#layout;
    const byRow = Map.groupBy(data.entries, ({ row }) => row);
    const last = Math.max(-1, ...byRow.keys());
    const rows = Array.from({ length: last + 1 }, (_, row) =>
      this.#row(data, row, byRow.get(row) ?? []),
    );
    const merges = data.merges.map(({ row, column, rows, columns }) => {
      const end = place(row + rows - 1, column + columns - 1);
      return this.element("mergeCell", "", `ref="${place(row, column)}:${end}"`);
    });
    const column = data.hiddenColumn;
    const hidden =
      column === undefined ? "" : `min="${column + 1}" max="${column + 1}" width="9" hidden="1"`;
    return this.root(
      "worksheet",
      (habit.references ? this.element("dimension", "", 'ref="A1"') : "") +
        (hidden === "" ? "" : this.element("cols", this.element("col", "", hidden))) +
        this.element("sheetData", rows.join("")) +
        (merges.length === 0 ? "" : this.element("mergeCells", merges.join(""))) +
        this.#rules(data) +
        this.element("headerFooter", this.element("oddFooter", "第 &amp;P 页")) +
        (data.drawn.length === 0 ? "" : this.element("drawing", "", 'r:id="rId1"')),
      habit.isStrict ? `xmlns:r="${strictRelations}"` : `xmlns:r="${officeRelations}"`,
    );
  }

  #rules({ rules }: SheetData): string {
    return rules
      .map(({ row, column, equals }) => {
        const rule = this.element(
          "cfRule",
          this.element("formula", String(equals)),
          'type="cellIs" dxfId="0" priority="1" operator="equal"',
        );
        return this.element("conditionalFormatting", rule, `sqref="${place(row, column)}"`);
      })
      .join("");
  }

  #row(data: SheetData, row: number, entries: readonly SheetEntry[]): string {
    const { references } = this.#layout.habit;
    const hidden = data.hiddenRows.has(row) ? ' hidden="1"' : "";
    if (entries.length === 0 && references) return "";
    const inOrder = entries.toSorted((a, b) => a.column - b.column);
    if (references) {
      const cells = inOrder.map(({ column, content }) =>
        this.#cell(content, ` r="${place(row, column)}"`),
      );
      return this.element("row", cells.join(""), `r="${row + 1}"${hidden}`);
    }
    const last = inOrder.at(-1)?.column ?? -1;
    const cells = Array.from({ length: last + 1 }, (_, column) => {
      const entry = inOrder.find((other) => other.column === column);
      return entry === undefined ? this.element("c") : this.#cell(entry.content, "");
    });
    return this.element("row", cells.join(""), hidden.trim());
  }

  #cell(content: EntryContent, reference: string): string {
    const { habit, random } = this.#layout;
    const attributes = (type: string) => `${reference} ${type}`.trim();
    if (content.kind === "error") {
      return this.element("c", this.element("v", "#REF!"), attributes('t="e"'));
    }
    if (content.kind === "formula") {
      return this.element("c", this.element("f", content.formula), attributes(""));
    }
    if (content.kind === "styled") return this.#styled(content, reference);
    if (content.kind === "runs") {
      const runs = runsXml((...given) => this.element(...given), content.runs);
      return this.element("c", this.element("is", runs), attributes('t="inlineStr"'));
    }
    if (content.kind === "ruled" || content.kind === "covered") {
      if (content.value === undefined) return this.element("c", "", attributes(""));
      return this.element("c", this.element("v", String(content.value)), attributes(""));
    }
    if (content.kind === "number") {
      const formula = content.formula === undefined ? "" : this.element("f", content.formula);
      const value = this.element("v", numberText(content.value, random.chance(0.1)));
      return this.element("c", formula + value, attributes(`s="${this.#style(content.value)}"`));
    }
    if (habit.strings === "inline") {
      return this.element(
        "c",
        this.element("is", this.#string(content.text)),
        attributes('t="inlineStr"'),
      );
    }
    const at = this.#strings.push(content.text) - 1;
    return this.element("c", this.element("v", String(at)), attributes('t="s"'));
  }

  #styled(
    { value, isText, look }: Extract<EntryContent, { kind: "styled" }>,
    reference: string,
  ): string {
    const style = `s="${firstLook + looks.indexOf(look)}"`;
    const text = this.element("is", this.element("t", String(value)));
    return isText
      ? this.element("c", text, `${reference} ${style} t="inlineStr"`.trim())
      : this.element("c", this.element("v", String(value)), `${reference} ${style}`.trim());
  }

  #style(value: number): number {
    const { format } = this.#layout.habit;
    if (format === "thousands") return Number.isInteger(value) ? 1 : 2;
    if (format === "decimals") return 2;
    return format === "hides zeros" ? 3 : 0;
  }

  #string(text: string): string {
    const { habit, random } = this.#layout;
    const t = (part: string) => this.element("t", xmlText(part), 'xml:space="preserve"');
    if (habit.strings !== "rich" || text.length < 2) return t(text);
    const at = random.int(1, text.length - 1);
    const properties = this.element("rPr", this.element("b"));
    const reading = random.chance(0.2)
      ? this.element("rPh", t("セイフ7"), 'sb="0" eb="1"') +
        this.element("phoneticPr", "", 'fontId="1"')
      : "";
    return (
      this.element("r", t(text.slice(0, at))) +
      this.element("r", properties + t(text.slice(at))) +
      reading
    );
  }

  sharedStrings(): string {
    return this.#strings.map((text) => this.element("si", this.#string(text))).join("");
  }

  styles(): string {
    const formats = ["#,##0", "0.000000", "0;-0;;@", ";;;"].map((code, at) =>
      this.element("numFmt", "", `numFmtId="${170 + at}" formatCode="${xmlText(code)}"`),
    );
    const cells = [0, 170, 171, 172].map((id) =>
      this.element("xf", "", `numFmtId="${id}" applyNumberFormat="1"`),
    );
    const write = (name: string, inner = "", given = "") => this.element(name, inner, given);
    const own = lookStyles(write);
    return (
      this.element("numFmts", formats.join("")) +
      own.lists +
      this.element("cellXfs", [...cells, ...own.cells].join("")) +
      ruleChange(write)
    );
  }
}

/** Styles for number formats stand in front of those for looks. */
const firstLook = 4;

/** As spreadsheets write numbers: shortest, or with an exponent. */
function numberText(value: number, exponential: boolean): string {
  return exponential && value !== 0
    ? value.toExponential().toUpperCase().replace("E+", "E")
    : String(value);
}

/** `A1` for the first place. */
function place(row: number, column: number): string {
  const letters =
    column < 26
      ? String.fromCharCode(65 + column)
      : String.fromCharCode(64 + Math.floor(column / 26), 65 + (column % 26));
  return `${letters}${row + 1}`;
}

function relationships(list: readonly (readonly string[])[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const base = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const overrides = Array.from(
    { length: sheets },
    (_, at) =>
      `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${base}.worksheet+xml"/>`,
  );
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${base}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${base}.styles+xml"/>` +
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${base}.sharedStrings+xml"/>` +
    `${overrides.join("")}</Types>`
  );
}
