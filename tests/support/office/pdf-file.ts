/** What stands on a page of a PDF made for a test; x and y in points from the upper left corner, y of the baseline. */
export interface PdfPage {
  readonly texts?: readonly PdfText[];
  /** `[x0, y0, x1, y1]`: straight strokes. */
  readonly rules?: readonly (readonly [number, number, number, number])[];
  /** Operators as they are, in PDF's own space, before all else; and behind it. */
  readonly content?: string;
  readonly over?: string;
  /** `[x, y, width, height]`. */
  readonly pictures?: readonly (readonly [number, number, number, number])[];
  readonly rotate?: number;
  readonly annotations?: readonly PdfAnnotation[];
  /** Entries of the page, of its resources, and of their XObjects. */
  readonly entries?: string;
  readonly resources?: string;
  readonly objects?: string;
}

export interface PdfAnnotation {
  /** Its entries, without `/Rect`. */
  readonly entries: string;
  /** `[left, bottom, right, top]` in PDF's own space. */
  readonly rect: readonly [number, number, number, number];
  /** Operators of its appearance, from the lower left corner of the rectangle. */
  readonly appearance?: string;
}

export interface PdfWhole {
  /** It says that a password opens it, and no password does. */
  readonly isLocked?: boolean;
  readonly catalog?: string;
  /** Objects to refer to by `extra`. */
  readonly extras?: readonly string[];
}

/** The reference to one of a file's extra objects. */
export function extra(index: number): string {
  return `${firstExtra + index} 0 R`;
}

export interface PdfText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  /** Degrees against the clock. */
  readonly turn?: number;
  /** 3: not painted. */
  readonly mode?: number;
  readonly font?: keyof typeof fonts;
}

/** `unicode` says what its codes mean; `gb` and `gbk` are read with PDF's own tables; `vertical` runs down; `mute` says nothing. */
const fonts = {
  unicode: type0("Identity-H", "Identity", true),
  gb: type0("UniGB-UTF16-H", "GB1", false),
  gbk: type0("GBK-EUC-H", "GB1", false),
  vertical: type0("Identity-V", "Identity", true),
  mute: type0("Identity-H", "Identity", false),
};

const height = 842;
const width = 595;

/** The bytes of a PDF with these pages (A4). Chinese characters are as wide as their size, others half. */
export function pdfFile(pages: readonly PdfPage[], whole: PdfWhole = {}): Uint8Array {
  const { isLocked = false, catalog = "", extras = [] } = whole;
  const firstPage = firstExtra + extras.length;
  const annotations = firstPage + pages.length * 2;
  const objects: string[] = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${firstPage + index * 2} 0 R`).join(" ")}] >>`,
    stream(
      "<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray",
      "abcd",
    ),
    stream("<<", toUnicode),
    ...Object.values(fonts),
    ...extras,
  ];
  const laid = pages.flatMap(({ annotations = [] }) => annotations);
  for (const [index, page] of pages.entries()) {
    const own = page.annotations ?? [];
    const places = own.map((annotation) => `${annotations + laid.indexOf(annotation) * 2} 0 R`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${page.rotate ?? 0} /Contents ${firstPage + index * 2 + 1} 0 R ` +
        `${page.entries ?? ""} ${own.length > 0 ? `/Annots [${places.join(" ")}]` : ""} ` +
        `/Resources << /XObject << /P 3 0 R ${page.objects ?? ""} >> ${fontResources} ${page.resources ?? ""} >> >>`,
      stream("<<", contentOf(page)),
    );
  }
  for (const [index, annotation] of laid.entries()) {
    objects.push(...annotationOf(annotation, annotations + index * 2 + 1));
  }
  return Buffer.from(fileOf(objects, isLocked ? lock : ""), "latin1");
}

const firstExtra = 5 + Object.keys(fonts).length;
const fontNames = Object.keys(fonts)
  .map((name, index) => `/${name} ${5 + index} 0 R`)
  .join(" ");
/** The fonts by their names, for the resources of a form of its own. */
export const fontResources = `/Font << ${fontNames} >>`;

/** An annotation, and its appearance as the object with the given number. */
function annotationOf({ entries, rect, appearance }: PdfAnnotation, number: number): string[] {
  const [left, bottom, right, top] = rect;
  const shown = appearance === undefined ? "" : `/AP << /N ${number} 0 R >>`;
  return [
    `<< /Type /Annot /Rect [${rect.join(" ")}] ${entries} ${shown} >>`,
    formObject(appearance ?? "", `/BBox [0 0 ${right - left} ${top - bottom}]`),
  ];
}

/** A form with its own operators. */
export function formObject(content: string, entries: string): string {
  return stream(
    `<< /Type /XObject /Subtype /Form ${entries} /Resources << ${fontResources} >>`,
    content,
  );
}

export function stream(dictionary: string, data: string): string {
  return `${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`;
}

const lock = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"0".repeat(64)}> /U <${"1".repeat(64)}> >>`;

function fileOf(objects: readonly string[], more: string): string {
  let file = "%PDF-1.7\n";
  const places: number[] = [];
  for (const [index, object] of objects.entries()) {
    places.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${more} >>\nstartxref\n${file.length}\n%%EOF\n`;
}

function type0(encoding: string, ordering: string, hasUnicode: boolean): string {
  const registry =
    ordering === "Identity"
      ? "(Adobe) /Ordering (Identity) /Supplement 0"
      : `(Adobe) /Ordering (${ordering}) /Supplement 2`;
  // Half-width signs: ASCII by Unicode, and by its numbers in GB1.
  const widths = ordering === "Identity" ? "[32 126 500 178 178 500]" : "[1 95 500 814 907 500]";
  return (
    `<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /${encoding} ${hasUnicode ? "/ToUnicode 4 0 R" : ""} /DescendantFonts [` +
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Song /CIDSystemInfo << /Registry ${registry} >> /DW 1000 /W ${widths} ` +
    "/FontDescriptor << /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /StemV 80 /CapHeight 700 >> >>] >>"
  );
}

/** Every code is the character with that number in Unicode. */
const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
100 beginbfrange
${Array.from({ length: 256 }, (_, high) => high.toString(16).padStart(2, "0"))
  .map((high) => `<${high}00> <${high}ff> <${high}00>`)
  .join("\n")}
endbfrange endcmap end end`;

function contentOf(page: PdfPage): string {
  const { texts = [], rules = [], pictures = [], content = "", over = "" } = page;
  return [
    content,
    ...pictures.map(([x, y, w, h]) => `q ${w} 0 0 ${h} ${x} ${height - y - h} cm /P Do Q`),
    ...rules.map(([x0, y0, x1, y1]) => `0.5 w ${x0} ${height - y0} m ${x1} ${height - y1} l S`),
    ...texts.map(textOf),
    over,
  ].join("\n");
}

/** The operators that print a text. */
export function textOf({
  x,
  y,
  text,
  size = 10,
  turn = 0,
  mode = 0,
  font = "unicode",
}: PdfText): string {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const matrix = [cos, sin, -sin, cos, x, height - y].map((value) => value.toFixed(4)).join(" ");
  return `BT /${font} ${size} Tf ${mode} Tr ${matrix} Tm <${codes(text, font)}> Tj ET`;
}

function codes(text: string, font: keyof typeof fonts): string {
  if (font === "gbk") return gbk(text);
  return [...text].map((sign) => (sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")).join("");
}

/** The few characters that tests write in GBK; ASCII as it is. */
function gbk(text: string): string {
  const known: Readonly<Record<string, string>> = {
    规: "b9e6",
    章: "d5c2",
    行: "d0d0",
    政: "d5fe",
    许: "d0ed",
    可: "bfc9",
  };
  return [...text]
    .map((sign) => known[sign] ?? (sign.codePointAt(0) ?? 0x3f).toString(16))
    .join("");
}

/** Strokes around every cell of a table whose columns and rows end at these places. */
export function gridRules(
  xs: readonly number[],
  ys: readonly number[],
): (readonly [number, number, number, number])[] {
  const [left, right, top, bottom] = [xs[0] ?? 0, xs.at(-1) ?? 0, ys[0] ?? 0, ys.at(-1) ?? 0];
  return [
    ...ys.map((y) => [left, y, right, y] as const),
    ...xs.map((x) => [x, top, x, bottom] as const),
  ];
}

/** One text in each cell, a little inside its left edge. */
export function gridTexts(
  xs: readonly number[],
  ys: readonly number[],
  rows: readonly (readonly string[])[],
): PdfText[] {
  return rows.flatMap((row, y) =>
    row.flatMap((text, x) =>
      text === "" ? [] : [{ x: (xs[x] ?? 0) + 4, y: (ys[y] ?? 0) + 13, text }],
    ),
  );
}
