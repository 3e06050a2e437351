import type { Random } from "#tests/support/generator/random.ts";
import { type Frame, type HostilePart, hostileArchive, longPart, part } from "./hostile-archive.ts";

const space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const opening = `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${space}"><sheetData>`;
const closing = "</sheetData></worksheet>";

function workbook(sheets: readonly HostilePart[], ...others: readonly HostilePart[]): Uint8Array {
  const names = sheets.map(({ name }) => name.replace("xl/", ""));
  const list = names.map((_, at) => `<sheet name="s${at}" sheetId="${at + 1}" r:id="r${at}"/>`);
  const targets = names.map(
    (name, at) => `<Relationship Id="r${at}" Type="${relations}/worksheet" Target="${name}"/>`,
  );
  const shared = ["sharedStrings", "styles"].map(
    (kind) => `<Relationship Id="${kind}" Type="${relations}/${kind}" Target="${kind}.xml"/>`,
  );
  const package_ = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
  return hostileArchive([
    part(
      "_rels/.rels",
      `<Relationships ${package_}><Relationship Id="a" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    part(
      "xl/workbook.xml",
      `<workbook xmlns="${space}" xmlns:r="${relations}"><sheets>${list.join("")}</sheets></workbook>`,
    ),
    part(
      "xl/_rels/workbook.xml.rels",
      `<Relationships ${package_}>${targets.join("")}${shared.join("")}</Relationships>`,
    ),
    ...sheets,
    ...others,
  ]);
}

function sheet(rows: string, after = "", name = "xl/worksheets/sheet1.xml"): HostilePart {
  return part(name, `${opening}${rows}</sheetData>${after}</worksheet>`);
}

const units: readonly string[] = [
  "<row><c><v>1</v></c></row>",
  '<row r="1"><c r="A1"><v>1</v></c></row>',
  '<row><c t="s"><v>0</v></c><c/><c/></row>',
  '<row><c t="inlineStr"><is><t>规章</t></is></c><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>',
  "<row/>",
  "<c><v>1</v></c>",
  " ",
];

/** Workbooks no spreadsheet program would write. */
export const hostileXlsx: readonly {
  readonly kind: string;
  readonly build: (random: Random) => Uint8Array;
}[] = [
  {
    kind: "xlsx: a sheet that unpacks to hundreds of megabytes",
    build: (random) => {
      const size = random.pick([20, 31, 40, 300]) * 1024 * 1024;
      const frame: Frame = [opening, random.pick(units), closing];
      const long = longPart("xl/worksheets/sheet1.xml", frame, size);
      return workbook([random.chance(0.5) ? long : { ...long, size: 500 }]);
    },
  },
  {
    kind: "xlsx: strings that unpack to much",
    build: (random) => {
      const unit = random.pick([
        "<si><t>规章</t></si>",
        "<si/>",
        `<si><t>${"规".repeat(3_000)}</t></si>`,
        "<si><r><t>1</t></r></si>",
      ]);
      const frame: Frame = [`<sst xmlns="${space}">`, unit, "</sst>"];
      const long = longPart("xl/sharedStrings.xml", frame, random.int(5, 31) * 1024 * 1024);
      const cells = Array.from(
        { length: 30_000 },
        (_, at) => `<row><c t="s"><v>${at % random.pick([1, 9, 999_999])}</v></c></row>`,
      );
      return workbook([sheet(cells.join(""))], long);
    },
  },
  {
    kind: "xlsx: one long string in every cell",
    build: (random) => {
      const text = "规章 1 ".repeat(random.int(1_000, 40_000));
      const cells = '<row><c t="s"><v>0</v></c></row>'.repeat(random.int(1_000, 40_000));
      return workbook(
        [sheet(cells)],
        part("xl/sharedStrings.xml", `<sst xmlns="${space}"><si><t>${text}</t></si></sst>`),
      );
    },
  },
  {
    kind: "xlsx: cells at the far ends",
    build: (random) => {
      const far = random.pick([
        "XFD1048576",
        "ZZZZZZ99999999999",
        "A1048576",
        "XFD1",
        "A0",
        "A-1",
        "",
        "规1",
        "AAAAAAAAAAAAAAAAAAAAAAAAA1",
      ]);
      const row = random.pick(["1048576", "99999999999", "0", "-1", "x"]);
      const cells = `<row r="1"><c r="A1"><v>1</v></c></row><row r="${row}"><c r="${far}"><v>2</v></c></row>`;
      return workbook([sheet(cells.repeat(random.int(1, 500)))]);
    },
  },
  {
    kind: "xlsx: giant and many merges",
    build: (random) => {
      const references = [
        "A1:XFD1048576",
        "A1:A1048576",
        "A1:XFD1",
        "B2:A1",
        "A1",
        "A1:ZZZZZ9999999999",
        ":",
        "A1:J9",
      ];
      const merges = Array.from(
        { length: random.pick([1, 100, 50_000]) },
        (_, at) =>
          `<mergeCell ref="${random.chance(0.5) ? random.pick(references) : `A${at + 1}:J${at + 30}`}"/>`,
      );
      const rows = Array.from(
        { length: random.int(1, 3_000) },
        () => "<row><c><v>1</v></c><c><v>2</v></c></row>",
      );
      return workbook([sheet(rows.join(""), `<mergeCells>${merges.join("")}</mergeCells>`)]);
    },
  },
  {
    kind: "xlsx: a million cells",
    build: (random) => {
      const cell = random.pick(["<c><v>1</v></c>", "<c/>"]);
      const row = `<row>${cell.repeat(random.pick([1, 30, 1_000]))}</row>`;
      const frame: Frame = random.chance(0.3)
        ? [`${opening}<row>`, cell, `</row>${closing}`]
        : [opening, row, closing];
      const size = random.int(1, 30) * 1024 * 1024;
      return workbook([longPart("xl/worksheets/sheet1.xml", frame, size)]);
    },
  },
  {
    kind: "xlsx: thousands of sheets",
    build: (random) => {
      const rows = units[0]?.repeat(random.int(1, 40)) ?? "";
      const count = random.pick([100, 3_000, 4_900, 6_000]);
      return workbook(
        Array.from({ length: count }, (_, at) => sheet(rows, "", `xl/worksheets/s${at}.xml`)),
      );
    },
  },
  {
    kind: "xlsx: one sheet named thousands of times",
    build: (random) => {
      const one = sheet(units[3]?.repeat(random.int(1, 3_000)) ?? "");
      return workbook(Array.from({ length: random.int(100, 20_000) }, () => one).slice(0, 4_000));
    },
  },
  {
    kind: "xlsx: elements in elements, entities in entities",
    build: (random) => {
      const depth = random.int(200, 60_000);
      const name = random.pick(["row", "c", "is", "x", "sheetData"]);
      const nested =
        `<${name}>`.repeat(depth) + (random.chance(0.5) ? `</${name}>`.repeat(depth) : "");
      const levels = Array.from(
        { length: 12 },
        (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
      );
      const type = `<!DOCTYPE worksheet [<!ENTITY e0 "1">${levels.join("")}]>`;
      const bomb = `<row><c t="inlineStr"><is><t>&e12;</t></is></c></row>`;
      const body = random.chance(0.5) ? nested : bomb;
      return workbook([
        part("xl/worksheets/sheet1.xml", opening.replace("?>", `?>${type}`) + body + closing),
      ]);
    },
  },
  {
    kind: "xlsx: numbers that are none",
    build: (random) => {
      const values = [
        "1e999",
        "-1e999",
        "NaN",
        "Infinity",
        "0x10",
        "1e-400",
        "9".repeat(400),
        "1.",
        ".5",
        "１２",
        "",
        "TRUE",
      ];
      const types = ["", ' t="n"', ' t="s"', ' t="b"', ' t="e"', ' t="d"', ' t="str"', ' t="x"'];
      const cells = Array.from(
        { length: 3_000 },
        () =>
          `<c${random.pick(types)} s="${random.int(-5, 99_999)}"><f t="shared" si="9" ref="A1:XFD9">A1</f><v>${random.pick(values)}</v></c>`,
      );
      return workbook([sheet(`<row>${cells.join("")}</row>`)]);
    },
  },
  {
    kind: "xlsx: number formats as long as a part may be",
    build: (random) => {
      const code = random.pick(["件", "0", ";", "[", '"', "\\0", "#,", "y"]);
      const long = code.replaceAll('"', "&quot;").repeat(random.pick([200_000, 1_000_000]));
      const styles = `<styleSheet xmlns="${space}"><numFmts><numFmt numFmtId="200" formatCode="0&quot;${long}&quot;"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>`;
      const cells = Array.from(
        { length: random.pick([1_000, 30_000]) },
        (_, at) => `<row><c s="0"><v>${at}.5</v></c></row>`,
      );
      return workbook([sheet(cells.join(""))], part("xl/styles.xml", styles));
    },
  },
  {
    kind: "xlsx: tall sheets of few columns",
    build: (random) => {
      const text = random.pick(["1", "一、总体情况", "收到1件", " "]);
      const cell = `<c t="inlineStr"><is><t>${text}</t></is></c>`;
      const row = `<row>${cell.repeat(random.pick([1, 1, 2]))}</row>`;
      const wide = `<row>${cell.repeat(3)}</row>`;
      return workbook([sheet(wide + row.repeat(random.pick([20_000, 60_000])) + wide)]);
    },
  },
  {
    kind: "xlsx: one blank or long string in every cell",
    build: (random) => {
      const text = random
        .pick([" ", "\u3000", "&#10;", "1"])
        .repeat(random.pick([30_000, 1_000_000]));
      const cells = '<row><c t="s"><v>0</v></c></row>'.repeat(random.int(10_000, 60_000));
      return workbook(
        [sheet(cells)],
        part(
          "xl/sharedStrings.xml",
          `<sst xmlns="${space}"><si><t xml:space="preserve">${text}</t></si></sst>`,
        ),
      );
    },
  },
  {
    kind: "xlsx: thousands of rules and drawings",
    build: (random) => {
      const areas = Array.from({ length: random.pick([1, 2_000]) }, (_, at) => `A1:J${at + 1}`);
      const rule = '<cfRule type="cellIs" operator="equal" dxfId="0"><formula>1</formula></cfRule>';
      const formatting = `<conditionalFormatting sqref="${areas.join(" ")}">${rule.repeat(random.pick([1, 100, 3_000]))}</conditionalFormatting>`;
      const corner = (name: string, at: number) =>
        `<${name}><d:col>0</d:col><d:colOff>9</d:colOff><d:row>${at}</d:row><d:rowOff>9</d:rowOff></${name}>`;
      const controls = Array.from(
        { length: random.pick([1, 1_000, 20_000]) },
        (_, at) =>
          `<control><anchor>${corner("from", at)}${corner("to", at + 3_000)}</anchor></control>`,
      );
      const drawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
      const after = `${formatting}<controls xmlns:d="${drawing}">${controls.join("")}</controls>`;
      const rows = "<row><c><v>1</v></c><c><v>2</v></c></row>".repeat(random.pick([10, 20_000]));
      const styles = `<styleSheet xmlns="${space}"><dxfs><dxf><font><strike/></font></dxf></dxfs></styleSheet>`;
      return workbook([sheet(rows, after)], part("xl/styles.xml", styles));
    },
  },
];
