import { afterEach, describe, expect, test, vi } from "vitest";
import { blocksOfFile } from "#tests/support/office/pdf-blocks.ts";
import { extra, formObject, pdfFile, stream } from "#tests/support/office/pdf-file.ts";
import { readPdf } from "./read-pdf.ts";

const laborious = { ok: false, error: "too-laborious" };
const figure = "BT /unicode 10 Tf 60 700 Td <00320038> Tj ET";

afterEach(() => vi.restoreAllMocks());

describe("forms that each hold the next", () => {
  test("are read as deep as reports have them", async () => {
    const blocks = await blocksOfFile([{ content: "/F0 Do", objects: names(3) }], {
      extras: forms({ depth: 3, calls: 1 }),
    });
    expect(JSON.stringify(blocks)).toContain("28");
  });

  test("and not at any depth, for each remembers those around it", async () => {
    expect(await readPdf(nested({ depth: 200, calls: 1 }))).toEqual(laborious);
  });

  test("several times each are left in the middle of the page", async () => {
    let seconds = 0;
    vi.spyOn(process, "cpuUsage").mockImplementation(() => {
      seconds += 0.01;
      return { user: seconds * 1_000_000, system: 0 };
    });
    expect(await readPdf(nested({ depth: 60, calls: 10 }))).toEqual(laborious);
  });
});

test("forms are drawn so often and no more, whatever time there is", async () => {
  vi.spyOn(process, "cpuUsage").mockImplementation(() => ({ user: 0, system: 0 }));
  expect(await readPdf(nested({ depth: 9, calls: 10 }))).toEqual(laborious);
});

describe("a font that says what its codes mean", () => {
  test("may do so for all of them", async () => {
    expect(await readPdf(named(["<0000> <ffff> <0000>"]))).toMatchObject({ ok: true });
  });

  test("and not over and over", async () => {
    const ranges = Array.from({ length: 3000 }, () => "<0000> <ffff> <4e00>");
    expect(await readPdf(named(ranges))).toEqual(laborious);
  });

  test("nor where ranges that run backwards stand between", async () => {
    const ranges = Array.from({ length: 3000 }, () => "<0000> <ffff> <4e00> <ffff> <0000> <4e00>");
    expect(await readPdf(named(ranges))).toEqual(laborious);
  });
});

test("a file whose password has a key of any length is broken", async () => {
  const locked = Buffer.from(pdfFile([{}], { isLocked: true })).toString("latin1");
  const keyed = locked.replace("/V 1 /R 2", "/V 4 /R 4 /Length 1000000000");
  expect(keyed).not.toBe(locked);
  expect(await readPdf(Buffer.from(keyed, "latin1"))).toEqual({ ok: false, error: "damaged" });
});

interface Nesting {
  readonly depth: number;
  /** How often each form holds the next. */
  readonly calls: number;
}

function nested(nesting: Nesting): Uint8Array {
  const page = { content: "/F0 Do", objects: names(nesting.depth) };
  return pdfFile([page], { extras: forms(nesting) });
}

function names(depth: number): string {
  return Array.from({ length: depth }, (_, at) => `/F${at} ${extra(at)}`).join(" ");
}

function forms({ depth, calls }: Nesting): readonly string[] {
  return Array.from({ length: depth }, (_, at) => {
    if (at === depth - 1) return formObject(figure, "/BBox [0 0 595 842]");
    const next = `/Resources << /XObject << /N ${extra(at + 1)} >> >>`;
    return stream(
      `<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] ${next}`,
      "/N Do ".repeat(calls),
    );
  });
}

/** A page in a font whose codes mean what the ranges say. */
function named(ranges: readonly string[]): Uint8Array {
  const map = `begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange ${ranges.length} beginbfrange\n${ranges.join("\n")}\nendbfrange endcmap`;
  const font = `<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /ToUnicode ${extra(1)} /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 >>] >>`;
  const content = "BT /own 10 Tf 60 700 Td <00320038> Tj ET";
  const form = stream(
    `<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /own ${extra(0)} >> >>`,
    content,
  );
  const page = { content: "/F Do", objects: `/F ${extra(2)}` };
  return pdfFile([page], { extras: [font, stream("<<", map), form] });
}
