import type { PrintedCell } from "../../printed-document.ts";

/** Fonts by index: every workbook has the same. Sizes in points. */
export const fonts = {
  cell: { name: "宋体", size: 11 },
  title: { name: "宋体", size: 18, isBold: true },
  heading: { name: "黑体", size: 14 },
  body: { name: "宋体", size: 12 },
} as const;
export type FontName = keyof typeof fonts;

/** What a cell looks like. */
interface CellStyle {
  readonly font: FontName;
  readonly align: "center" | "left";
  readonly isBordered?: true;
  /** A number's format code; none for text. */
  readonly format?: string;
}

/** Amounts have at most six decimals; a number with more keeps the general format. */
const mostDecimals = 10;

const styles: readonly CellStyle[] = [
  { font: "cell", align: "left" },
  { font: "title", align: "center" },
  { font: "heading", align: "left" },
  { font: "body", align: "left" },
  { font: "cell", align: "center", isBordered: true },
  { font: "cell", align: "left", isBordered: true },
  { font: "cell", align: "center", isBordered: true, format: "General" },
  { font: "cell", align: "center", isBordered: true, format: "+0;-0;0" },
  ...Array.from(
    { length: mostDecimals + 1 },
    (_, decimals): CellStyle => ({
      font: "cell",
      align: "center",
      isBordered: true,
      format: decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`,
    }),
  ),
];

/** Indexes into the workbook's styles. */
export const styleIds = { title: 1, heading: 2, body: 3, header: 4, label: 5, empty: 4 } as const;
const general = 6;
const signed = 7;
const decimalsFrom = 8;

/** The style in which a figure shows as it is printed: with its decimals, and its sign if it is printed with one. */
export function figureStyle({ text }: PrintedCell): number {
  if (text.startsWith("+")) return signed;
  const decimals = text.split(".")[1]?.length ?? 0;
  return decimals > mostDecimals ? general : decimalsFrom + decimals;
}

/** The part `xl/styles.xml`. */
export function stylesXml(): string {
  const formats = [...new Set(styles.flatMap(({ format }) => format ?? []))];
  const formatId = (format: string | undefined) =>
    format === undefined || format === "General" ? 0 : 164 + formats.indexOf(format);
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    list(
      "numFmts",
      formats
        .filter((format) => format !== "General")
        .map((format) => `<numFmt numFmtId="${formatId(format)}" formatCode="${format}"/>`),
    ),
    list("fonts", Object.values(fonts).map(fontXml)),
    list(
      "fills",
      ["none", "gray125"].map((type) => `<fill><patternFill patternType="${type}"/></fill>`),
    ),
    list("borders", [border(""), border(' style="thin"')]),
    list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    list(
      "cellXfs",
      styles.map((style) => formatXml(style, formatId(style.format))),
    ),
    list("cellStyles", ['<cellStyle name="常规" xfId="0" builtinId="0"/>']),
    "</styleSheet>",
  ].join("");
}

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join("")}</${name}>`;
}

function fontXml(font: (typeof fonts)[FontName]): string {
  const bold = "isBold" in font ? "<b/>" : "";
  return `<font>${bold}<sz val="${font.size}"/><name val="${font.name}"/><charset val="134"/></font>`;
}

function border(style: string): string {
  const colour = style === "" ? "" : '<color indexed="64"/>';
  const sides = ["left", "right", "top", "bottom"];
  return `<border>${sides.map((side) => `<${side}${style}>${colour}</${side}>`).join("")}<diagonal/></border>`;
}

/** A figure is shrunk rather than wrapped or shown as ####; text is wrapped. */
function formatXml({ font, align, isBordered, format }: CellStyle, formatId: number): string {
  const fontId = Object.keys(fonts).indexOf(font);
  const fit = format === undefined ? 'wrapText="1"' : 'shrinkToFit="1"';
  const uses = `applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"`;
  return [
    `<xf numFmtId="${formatId}" fontId="${fontId}" fillId="0" borderId="${isBordered ? 1 : 0}" xfId="0" ${uses}>`,
    `<alignment horizontal="${align}" vertical="${font === "body" ? "top" : "center"}" ${fit}/></xf>`,
  ].join("");
}
