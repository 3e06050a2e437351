import type { Random } from "#tests/support/generator/random.ts";
import { packedFrame } from "./hostile-archive.ts";

interface Part {
  readonly text: string;
  readonly stream?: Uint8Array | string;
}

/** A file of the given objects, the first of which is its catalogue. */
function file(parts: readonly Part[], trailer = ""): Uint8Array {
  const chunks: Uint8Array[] = [Buffer.from("%PDF-1.7\n")];
  const offsets: number[] = [];
  let length = 9;
  const add = (bytes: Uint8Array | string) => {
    const chunk = typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes;
    chunks.push(chunk);
    length += chunk.length;
  };
  parts.forEach(({ text, stream }, at) => {
    offsets.push(length);
    const size = stream === undefined ? "" : `/Length ${stream.length}`;
    add(`${at + 1} 0 obj\n${text.replace("%LENGTH%", size)}\n`);
    if (stream !== undefined) {
      add("stream\n");
      add(stream);
      add("\nendstream\n");
    }
    add("endobj\n");
  });
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`);
  add(`xref\n0 ${parts.length + 1}\n0000000000 65535 f \n${rows.join("")}trailer\n`);
  add(`<< /Size ${parts.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(chunks);
}

const font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

/** One page with the given content; `others` begin at object 6. */
function onePage(content: Part, others: readonly Part[] = [], page = ""): Uint8Array {
  return file([
    { text: "<< /Type /Catalog /Pages 2 0 R >>" },
    { text: "<< /Type /Pages /Count 1 /Kids [3 0 R] >>" },
    {
      text: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${page} /Resources << /Font << /F1 4 0 R >> /XObject << /X0 6 0 R >> >> /Contents 5 0 R >>`,
    },
    { text: others[0]?.text.startsWith("<< /Type /Font") ? others[0].text : font },
    content,
    ...others,
  ]);
}

function stream(content: string, dictionary = ""): Part {
  return { text: `<< ${dictionary} %LENGTH% >>`, stream: content };
}

function packed(unit: string, bytes: number): Part {
  const { packed: body } = packedFrame(["q ", unit, " Q"], bytes);
  const zlib = Buffer.concat([Buffer.from([0x78, 0x9c]), body, Buffer.alloc(4)]);
  return { text: "<< /Filter /FlateDecode %LENGTH% >>", stream: zlib };
}

const operators: readonly string[] = [
  "BT /F1 9 Tf 10 10 Td (1) Tj ET ",
  "10 10 m 90 10 l S ",
  "1 1 8 8 re f ",
  "q ",
  "Q ",
  "BT ",
  "1 0 0 1 0 0 cm ",
  "(1) Tj ",
  " ",
  "0 0 m 1 1 2 2 3 3 c ",
  "1e38 0 0 1e38 0 0 cm ",
  "[",
  "<<",
  "BI /W 1 /H 1 /BPC 8 /CS /G ID x EI ",
  "/X0 Do ",
];

/** Lines and words on a page as no table has them. */
function crowd(random: Random): string {
  const count = random.int(2_000, 60_000);
  const x = () => random.int(0, 595);
  const y = () => random.int(0, 842);
  const draw = random.pick([
    () => `${x()} ${y()} m ${x()} ${y()} l S\n`,
    () => `0 ${y()}.${random.int(0, 99)} m 595 ${y()} l S\n`,
    () => {
      const at = (random.fraction() * 842).toFixed(3);
      return `0 ${at} m 595 ${at} l S ${at} 0 m ${at} 842 l S\n`;
    },
    () => `${x()} ${y()} ${random.int(1, 90)} ${random.int(1, 90)} re S\n`,
    () => `BT /F1 ${random.pick([1, 9, 300])} Tf ${x()} ${y()} Td (${random.int(0, 99)}) Tj ET\n`,
    () => `BT /F1 9 Tf 1 0 0 1 ${x()} 400 Tm (1) Tj ET 0 ${y()} m 595 ${y()} l S\n`,
  ]);
  return Array.from({ length: count }, draw).join("");
}

/** PDFs no program would write. */
export const hostilePdf: readonly {
  readonly kind: string;
  readonly build: (random: Random) => Uint8Array;
}[] = [
  {
    kind: "pdf: content that unpacks to much",
    build: (random) =>
      onePage(packed(random.pick(operators), random.pick([1, 5, 20, 40, 300]) * 1024 * 1024)),
  },
  { kind: "pdf: a crowd of lines and words", build: (random) => onePage(stream(crowd(random))) },
  {
    kind: "pdf: a page tree in circles",
    build: (random) => {
      const kids = random.pick([
        "[2 0 R]",
        "[3 0 R 2 0 R]",
        "[2 0 R 2 0 R]",
        "[1 0 R]",
        "2 0 R",
        "[9 0 R]",
      ]);
      return file([
        { text: "<< /Type /Catalog /Pages 2 0 R >>" },
        {
          text: `<< /Type /Pages /Count ${random.pick([1, 5, 1_000_000_000, -1])} /Kids ${kids} /Parent 3 0 R >>`,
        },
        { text: `<< /Type /Pages /Count 3 /Kids [2 0 R 3 0 R] /Parent 2 0 R >>` },
      ]);
    },
  },
  {
    kind: "pdf: many pages",
    build: (random) => {
      const count = random.pick([199, 250, 20_000]);
      const page = stream("BT /F1 9 Tf 10 10 Td (1 2 3) Tj ET 1 1 m 9 9 l S");
      const pages = Array.from({ length: count }, () => ({
        text: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 4 0 R >>",
      }));
      const kids = pages.map((_, at) => `${at + 5} 0 R`);
      return file([
        { text: "<< /Type /Catalog /Pages 2 0 R >>" },
        { text: `<< /Type /Pages /Count ${random.pick([count, 3])} /Kids [${kids.join(" ")}] >>` },
        { text: font },
        page,
        ...pages,
      ]);
    },
  },
  {
    kind: "pdf: cross-references in circles",
    build: (random) => {
      const bytes = Buffer.from(onePage(stream("BT /F1 9 Tf (1) Tj ET"))).toString("latin1");
      const start = /startxref\n(\d+)/.exec(bytes)?.[1] ?? "0";
      const circled = bytes.replace(
        "/Root 1 0 R",
        `/Root 1 0 R /Prev ${random.pick([start, "0", "99999999", "9"])} /XRefStm ${start}`,
      );
      return Buffer.from(
        circled.replace(
          /startxref\n\d+/,
          `startxref\n${random.pick([start, "0", "9", "-1", "999999999999"])}`,
        ),
        "latin1",
      );
    },
  },
  {
    kind: "pdf: object streams in circles",
    build: (random) => {
      const index = Array.from({ length: 2_000 }, (_, at) => `${at + 1} ${at * 3}`).join(" ");
      const holder = stream(
        `${index} ${"99 ".repeat(2_000)}`,
        `/Type /ObjStm /N ${random.pick([2_000, 1_000_000_000])} /First ${index.length + 1} /Extends 6 0 R`,
      );
      return onePage({ text: "6 0 R" }, [holder, { text: "5 0 R" }]);
    },
  },
  {
    kind: "pdf: pages of any size",
    build: (random) => {
      const box = random.pick([
        "[0 0 1e30 1e30]",
        "[0 0 0 0]",
        "[9 9 1 1]",
        "[-1e9 -1e9 1e9 1e9]",
        "[0 0 1e-30 1]",
        "[]",
        "[(a) 0 R]",
        "null",
      ]);
      const more = `/Rotate ${random.pick([45, 1e9, -90, 7])} /UserUnit ${random.pick([1e9, 0, -1])} /CropBox ${box}`;
      return onePage(stream(crowd(random).slice(0, 60_000)), [], `/MediaBox ${box} ${more}`);
    },
  },
  {
    kind: "pdf: forms in forms",
    build: (random) => {
      const depth = random.int(2, 3_000);
      const calls = random.pick([1, 1, 2, 10]);
      const forms = Array.from({ length: depth }, (_, at) => {
        const next = random.chance(0.9) ? 6 + ((at + 1) % depth) : 6;
        const resources = `/Resources << /Font << /F1 4 0 R >> /XObject << /X0 ${next} 0 R >> >>`;
        return stream(
          `BT /F1 9 Tf 9 9 Td (1) Tj ET ${"/X0 Do ".repeat(calls)}`,
          `/Type /XObject /Subtype /Form /BBox [0 0 9 9] ${resources}`,
        );
      });
      return onePage(stream("/X0 Do ".repeat(random.pick([1, 1_000]))), forms);
    },
  },
  {
    kind: "pdf: fonts with broken tables",
    build: (random) => {
      const kind = random.pick(["TrueType", "Type0", "Type3", "Type1", "MMType1", "x"]);
      const dictionary = `<< /Type /Font /Subtype /${kind} /BaseFont /A /FirstChar 0 /LastChar ${random.pick([255, 1_000_000_000])} /Widths [1] /Encoding ${random.pick(["/Identity-H", "/UniGB-UTF16-H", "/None", "6 0 R", "<< /Differences [0 /a 999999999 /b] >>"])} /DescendantFonts [4 0 R] /ToUnicode 7 0 R /FontDescriptor << /FontName /A /Flags 4 /FontFile${random.pick(["", "2", "3"])} 8 0 R >> /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) >> /W [0 ${random.pick([9, 2_000_000_000])} 500] /CharProcs << /a 5 0 R >> /FontMatrix [0 0 0 0 0 0] /FontBBox [0 0 0 0] >>`;
      const ranges = `<0000> <FFFF> <4E00>\n`.repeat(random.pick([1, 100, 3_000]));
      const map = `begincmap 1 begincodespacerange <00> <FFFFFFFF> endcodespacerange ${random.int(1, 99)} beginbfrange\n${ranges}endbfrange /A usecmap endcmap`;
      const program = Buffer.from(
        Array.from({ length: random.int(0, 5_000) }, () => random.int(0, 255)),
      );
      const head = Buffer.from([0, 1, 0, 0, 0, 9, 0, 0]);
      return onePage(
        stream("BT /F1 9 Tf 9 9 Td <00010002000300040005> Tj (abc) Tj ET".repeat(50)),
        [
          { text: dictionary },
          stream(map),
          {
            text: "<< %LENGTH% >>",
            stream: Buffer.concat([random.chance(0.7) ? head : Buffer.alloc(0), program]),
          },
        ],
      );
    },
  },
  {
    kind: "pdf: arrays in arrays, names and strings without end",
    build: (random) => {
      const count = random.int(1_000, 300_000);
      const odd = random
        .pick(["[", "<<", "/A ", "(", "<", "[1 ", "<< /A ", "%\n", "0 ", "-", "."])
        .repeat(count);
      const end = random.pick(["", "]", ">>", ")"]);
      return random.chance(0.5)
        ? onePage(stream(odd + end))
        : onePage(stream("BT ET"), [], `/A ${odd}${end}`);
    },
  },
  {
    kind: "pdf: filters on filters",
    build: (random) => {
      const filters = Array.from({ length: random.int(1, 300) }, () =>
        random.pick([
          "/FlateDecode",
          "/LZWDecode",
          "/ASCII85Decode",
          "/RunLengthDecode",
          "/ASCIIHexDecode",
          "/DCTDecode",
          "/JBIG2Decode",
          "/JPXDecode",
          "/CCITTFaxDecode",
          "/Crypt",
        ]),
      );
      const parameters = random.chance(0.5)
        ? "/DecodeParms << /Predictor 15 /Colors 999999 /Columns 999999999 >>"
        : "";
      return onePage(
        stream(
          "x\x9c\x00~>".repeat(random.int(1, 3_000)),
          `/Filter [${filters.join(" ")}] ${parameters}`,
        ),
      );
    },
  },
  {
    kind: "pdf: pictures of any size",
    build: (random) => {
      const side = random.pick([1, 60_000, 1_000_000_000]);
      const image = stream(
        "x",
        `/Type /XObject /Subtype /Image /Width ${side} /Height ${side} /BitsPerComponent ${random.pick([1, 8, 99])} /ColorSpace ${random.pick(["/DeviceRGB", "[/Indexed /DeviceRGB 255 6 0 R]", "6 0 R"])} /SMask 6 0 R /Filter ${random.pick(["/DCTDecode", "/JPXDecode", "/FlateDecode"])}`,
      );
      return onePage(stream("90 0 0 90 0 0 cm /X0 Do ".repeat(random.pick([1, 2_000]))), [image]);
    },
  },
  {
    kind: "pdf: asks for a password",
    build: (random) => {
      const bytes = Buffer.from(onePage(stream("BT ET"))).toString("latin1");
      const version = random.pick([1, 2, 4, 5, 9]);
      const encrypt = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V ${version} /R ${random.int(0, 7)} /O <${"00".repeat(32)}> /U <${"11".repeat(32)}> /P -4 /Length ${random.pick([40, 128, 1e9])} >>`;
      return Buffer.from(bytes.replace("/Root 1 0 R", `/Root 1 0 R ${encrypt}`), "latin1");
    },
  },
];
