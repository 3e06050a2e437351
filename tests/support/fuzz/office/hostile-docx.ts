import type { Random } from "#tests/support/generator/random.ts";
import { type Frame, type HostilePart, hostileArchive, longPart, part } from "./hostile-archive.ts";

const space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const opening = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${space}"><w:body>`;
const closing = "</w:body></w:document>";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function around(...main: readonly HostilePart[]): Uint8Array {
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`;
  return hostileArchive([part("[Content_Types].xml", types), part("_rels/.rels", rels), ...main]);
}

function document(body: string): Uint8Array {
  return around(part("word/document.xml", opening + body + closing));
}

const cell = "<w:tc><w:p><w:r><w:t>规章 1</w:t></w:r></w:p></w:tc>";

const units: readonly string[] = [
  "<w:p/>",
  "<w:p><w:r><w:t>收到12件</w:t></w:r></w:p>",
  "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
  `<w:tbl><w:tr>${cell.repeat(8)}</w:tr></w:tbl>`,
  "<w:p><w:pPr><w:numPr><w:numId w:val='3'/></w:numPr></w:pPr></w:p>",
  "<w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt>",
  "<w:p><w:r><w:t>一、总体情况</w:t></w:r></w:p>",
  "&#49;",
  "1",
  " ",
  "<w:p w:rsidR='00000000' w:rsidRDefault='00000000'><w:r/></w:p>",
];

const deep: readonly Frame[] = [
  ["<w:tbl><w:tr><w:tc>", "1", "</w:tc></w:tr></w:tbl>"],
  ["<w:sdt><w:sdtContent>", "1", "</w:sdtContent></w:sdt>"],
  ["<w:p><w:r><w:pict><w:txbxContent>", "1", "</w:txbxContent></w:pict></w:r></w:p>"],
  ["<w:ins>", "1", "</w:ins>"],
  ["<x>", "1", "</x>"],
];

/** Word documents no word processor would write. */
export const hostileDocx: readonly {
  readonly kind: string;
  readonly build: (random: Random) => Uint8Array;
}[] = [
  {
    kind: "docx: a part that unpacks to hundreds of megabytes",
    build: (random) => {
      const unit = random.pick(units);
      const size = random.pick([20, 31, 40, 300]) * 1024 * 1024;
      return around(longPart("word/document.xml", [opening, unit, closing], size));
    },
  },
  {
    kind: "docx: a part larger than its header says",
    build: (random) => {
      const long = longPart(
        "word/document.xml",
        [opening, random.pick(units), closing],
        200 * 1024 * 1024,
      );
      return around({ ...long, size: random.pick([0, 100, 0xffff_ffff]) });
    },
  },
  {
    kind: "docx: other parts that unpack to much",
    build: (random) => {
      const names = ["styles", "numbering", "footnotes", "settings", "header1"];
      const frame: Frame = [
        `<w:styles xmlns:w="${space}">`,
        "<w:style w:styleId='a'/>",
        "</w:styles>",
      ];
      const long = names.map((name) =>
        longPart(`word/${name}.xml`, frame, random.int(10, 31) * 1024 * 1024),
      );
      return around(part("word/document.xml", opening + closing), ...long);
    },
  },
  {
    kind: "docx: thousands of entries, all the same bytes",
    build: (random) => {
      const one = longPart("word/document.xml", [opening, "<w:p/>", closing], 1024 * 1024);
      const count = random.pick([4_000, 6_000, 60_000]);
      const all = Array.from({ length: count }, (_, at) => ({
        ...one,
        name: at === 0 ? one.name : `word/p${at}.xml`,
      }));
      return hostileArchive(all, true);
    },
  },
  {
    kind: "docx: entities in entities",
    build: (random) => {
      const levels = Array.from({ length: 12 }, (_, at) => {
        const last = `&e${at};`.repeat(10);
        return `<!ENTITY e${at + 1} "${last}">`;
      });
      const type = `<!DOCTYPE w:document [<!ENTITY e0 "规章"><!ENTITY x SYSTEM "file:///etc/passwd">${levels.join("")}]>`;
      const body = `<w:p><w:r><w:t>&e${random.int(0, 12)};&x;</w:t></w:r></w:p>`;
      return around(part("word/document.xml", opening.replace("?>", `?>${type}`) + body + closing));
    },
  },
  {
    kind: "docx: elements in elements",
    build: (random) => {
      const [before, inside, after] = random.pick(deep);
      const depth = random.int(200, 60_000);
      const ends = random.chance(0.7) ? after.repeat(depth) : "";
      return document(before.repeat(depth) + inside + ends);
    },
  },
  {
    kind: "docx: a table of a million cells",
    build: (random) => {
      const columns = random.pick([1, 30, 1_000]);
      const row = `<w:tr>${"<w:tc><w:p/></w:tc>".repeat(columns)}</w:tr>`;
      const frame: Frame = random.chance(0.3)
        ? [`${opening}<w:tbl><w:tr>`, "<w:tc><w:p/></w:tc>", `</w:tr></w:tbl>${closing}`]
        : [`${opening}<w:tbl>`, row, `</w:tbl>${closing}`];
      return around(longPart("word/document.xml", frame, random.int(1, 30) * 1024 * 1024));
    },
  },
  {
    kind: "docx: cells merged over millions",
    build: (random) => {
      const span = random.pick(["2147483647", "1000000", "999", "-5", "1e9", "NaN", "0"]);
      const properties = `<w:tcPr><w:gridSpan w:val="${span}"/><w:vMerge w:val="${random.pick(["restart", "continue"])}"/></w:tcPr>`;
      const wide = cell.replace("<w:tc>", `<w:tc>${properties}`);
      const before = `<w:trPr><w:gridBefore w:val="${span}"/></w:trPr>`;
      const row = `<w:tr>${random.chance(0.5) ? before : ""}${wide.repeat(random.int(1, 60))}</w:tr>`;
      return document(`<w:tbl>${row.repeat(random.int(1, 3_000))}</w:tbl>`);
    },
  },
  {
    kind: "docx: styles and lists that lead in circles",
    build: (random) => {
      const count = random.int(2, 3_000);
      const styles = Array.from(
        { length: count },
        (_, at) =>
          `<w:style w:styleId="s${at}"><w:basedOn w:val="s${(at + 1) % count}"/><w:pPr><w:numPr><w:numId w:val="${at}"/></w:numPr></w:pPr></w:style>`,
      );
      const lists = Array.from(
        { length: count },
        (_, at) =>
          `<w:num w:numId="${at}"><w:abstractNumId w:val="${at}"/></w:num><w:abstractNum w:abstractNumId="${at}"><w:numStyleLink w:val="s${at}"/><w:lvl w:ilvl="0"><w:start w:val="99999999"/><w:numFmt w:val="${random.pick(["upperRoman", "upperLetter", "chineseCounting"])}"/><w:lvlText w:val="${"%1".repeat(50)}"/></w:lvl></w:abstractNum>`,
      );
      const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="b" Type="${relations}/numbering" Target="numbering.xml"/></Relationships>`;
      const body = Array.from(
        { length: 2_000 },
        (_, at) =>
          `<w:p><w:pPr><w:pStyle w:val="s${at % count}"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>`,
      );
      return around(
        part("word/document.xml", opening + body.join("") + closing),
        part("word/_rels/document.xml.rels", rels),
        part("word/styles.xml", `<w:styles xmlns:w="${space}">${styles.join("")}</w:styles>`),
        part(
          "word/numbering.xml",
          `<w:numbering xmlns:w="${space}">${lists.join("")}</w:numbering>`,
        ),
      );
    },
  },
  {
    kind: "docx: one text that repeats a few characters",
    build: (random) => {
      const unit = random.pick([
        " ",
        "\t",
        "&#32;",
        "\u3000",
        "1",
        "1 ",
        "，",
        "一、",
        "收到1件，",
      ]);
      const keeps = random.chance(0.5) ? ' xml:space="preserve"' : "";
      const frame: Frame = [
        `${opening}<w:p><w:r><w:t${keeps}>a`,
        unit,
        `b</w:t></w:r></w:p>${closing}`,
      ];
      return around(longPart("word/document.xml", frame, random.pick([1, 4, 16]) * 1024 * 1024));
    },
  },
  {
    kind: "docx: fields that do not end",
    build: (random) => {
      const begin = '<w:fldChar w:fldCharType="begin"/>';
      const separate = '<w:fldChar w:fldCharType="separate"/>';
      const unit = random.pick([begin, begin + separate, `${begin}${separate}<w:t>1</w:t>`]);
      const count = random.pick([20_000, 100_000, 300_000]);
      const after = random.pick(["<w:t>1</w:t>", "<w:tab/>", "</w:r></w:p><w:p><w:r>"]);
      return document(`<w:p><w:r>${unit.repeat(count)}${after.repeat(count)}</w:r></w:p>`);
    },
  },
];
