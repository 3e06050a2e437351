import { strFromU8, unzlibSync } from "fflate";
import { expect, test } from "vitest";
import { markPages } from "#formats/pdf/mark-pages.ts";
import { writePdf } from "#formats/pdf/write-pdf.ts";
import { docxFile, paragraph, table } from "#tests/support/office/docx-file.ts";
import { extra, type PdfPage, pdfFile, stream } from "#tests/support/office/pdf-file.ts";
import { redactFile } from "./redact-file.ts";
import type { ReasonedArea, RedactionAsked } from "./redaction.ts";

const facts = {
  agency: "青岚县水利局",
  number: "〔2026〕1号",
  by: "周某",
  at: "2026年12月1日",
  commitment: "ab".repeat(32),
};
const why = { basis: "第十五条（个人隐私）", reason: "公开会损害第三方合法权益" };

/** An area around each place where one of the words stands on a page, as a person would drag it. */
async function around(bytes: Uint8Array, ...words: readonly string[]): Promise<ReasonedArea[]> {
  const read = await markPages(bytes);
  if (!read.ok) throw new Error(read.error);
  return read.value.flatMap(({ page, glyphs }) => {
    const text = glyphs.map((glyph) => glyph.text).join("");
    return words.flatMap((word) => {
      const at = text.indexOf(word);
      const own = glyphs.slice(at, at + word.length);
      if (at < 0) return [];
      return own.map(({ left, top, right, bottom }) => ({ page, left, top, right, bottom, why }));
    });
  });
}

async function redacted(asked: RedactionAsked) {
  const done = await redactFile(asked);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  const read = await markPages(done.value.bytes);
  if (!read.ok) throw new Error(read.error);
  const all = read.value.map(({ glyphs, unseen }) => {
    const behind = unseen.map(({ glyph }) => glyph);
    return [...glyphs, ...behind].map(({ text }) => text).join("");
  });
  return { ...done.value, texts: all };
}

const pdf = (bytes: Uint8Array, marks: readonly ReasonedArea[], name = "附件.pdf") =>
  redacted({ kind: "pdf", bytes, name, marks, facts });

/** All streams of a file unpacked, and the file itself. */
function inside(bytes: Uint8Array): string {
  const file = Buffer.from(bytes).toString("latin1");
  const packed = [...file.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, data = ""]) => {
    try {
      return strFromU8(unzlibSync(Buffer.from(data, "latin1")), true);
    } catch {
      return data;
    }
  });
  return [file, ...packed].join("\n");
}

const line = (text: string, y = 100, more: object = {}) =>
  ({ x: 60, y, text, size: 16, font: "gb", ...more }) as const;

test("what is marked is gone, the rest of its page is a picture with its text behind, the certificate says why", async () => {
  const text = "当事人张璟，住某某街，本机关予以公开。";
  const bytes = await writePdf({ title: "决定", blocks: [{ kind: "paragraph", text }] });
  const copy = await pdf(bytes, await around(bytes, "张璟"), "张璟案决定.pdf");
  expect(copy.texts[0]).toContain("当事人，住某某街，本机关予以公开。");
  expect(copy.texts.join("")).not.toMatch(/[张璟]/);
  expect(copy.texts.at(-1)).toContain("第十五条（个人隐私）");
  expect(copy).toMatchObject({ pictures: [1], elsewhere: [], nameTells: true, findings: [] });
});

test("a page without marks stays; one that holds what it does not show becomes a picture without that", async () => {
  const bytes = pdfFile([
    { texts: [line("公开公开王五"), line("某某局公开", 140)] },
    { texts: [line("某某局公开")] },
    { texts: [line("某某局公开"), line("内部意见", 200, { mode: 3 })] },
  ]);
  const marks = (await around(bytes, "公开王五")).slice(0, 2);
  const copy = await pdf(bytes, marks);
  expect(copy.pictures).toEqual([1, 3]);
  expect(copy.texts[1]).toBe("某某局公开");
  expect(copy.texts[2]).toBe("某某局公开");
  expect(copy.elsewhere).toEqual([1, 2, 3]);
});

test("a font in common tells what came first under a mark: then no page keeps it", async () => {
  const bytes = pdfFile([{ texts: [line("证人李四")] }, { texts: [line("证人")] }]);
  expect((await pdf(bytes, await around(bytes, "李四"))).pictures).toEqual([1, 2]);
  const later = pdfFile([{ texts: [line("李四")] }, { texts: [line("证人李四")] }]);
  const marks = (await around(later, "李四")).filter(({ page }) => page === 2);
  expect((await pdf(later, marks)).pictures).toEqual([2]);
});

test.each([90, 180, 270])(
  "a page turned by %i degrees and cropped is marked as it is shown",
  async (rotate) => {
    const page: PdfPage = {
      texts: [line("证人赵六在场", 300, { x: 200 })],
      rotate,
      entries: "/CropBox [100 200 500 700]",
    };
    const bytes = pdfFile([page]);
    const copy = await pdf(bytes, await around(bytes, "赵六"));
    expect(copy.texts[0]).toBe("证人在场");
  },
);

test("nothing that hangs on a file stays: actions, outline, files, data of programs, notes, earlier versions", async () => {
  const secret = "SECRET-NOTE";
  const bytes = pdfFile(
    [
      {
        texts: [line("证人孙七在场")],
        annotations: [
          { entries: `/Subtype /Text /Contents (${secret})`, rect: [10, 10, 30, 30] },
          { entries: `/Subtype /Link /A << /S /URI /URI (${secret}) >>`, rect: [40, 10, 60, 30] },
        ],
        entries: `/PieceInfo << /X << /Private (${secret}) >> >>`,
      },
      {
        texts: [line("无关")],
        entries: `/Metadata ${extra(0)} /AA << /O << /S /JavaScript /JS (${secret}) >> >>`,
      },
    ],
    {
      catalog: `/OpenAction << /S /JavaScript /JS (${secret}) >> /Outlines ${extra(1)} /Metadata ${extra(0)}`,
      extras: [stream("<<", secret), `<< /Title (${secret}) /Count 0 >>`],
    },
  );
  const older = Buffer.concat([
    pdfFile([{ texts: [line(secret, 100, { font: "unicode" })] }]),
    bytes,
  ]);
  for (const file of [bytes, older]) {
    const copy = await pdf(file, await around(bytes, "孙七"));
    const all = inside(copy.bytes);
    expect(all).not.toContain(secret);
    expect(all).not.toMatch(
      /\/(Annots|Outlines|OpenAction|AA|JavaScript|PieceInfo|Author|Producer)\b/,
    );
    expect(copy.findings).toEqual([]);
  }
});

test("a Word document is set anew without the passages, in cells too", async () => {
  const cells = [
    ["姓名", "郑九"],
    ["结果", "同意"],
  ];
  const bytes = docxFile(paragraph("关于周八的意见") + table(cells));
  const marks = [
    { block: 0, start: 2, end: 4, why },
    { block: 1, cell: 1, start: 0, end: 2, why },
  ];
  const copy = await redacted({ kind: "docx", bytes, name: "意见.docx", marks, facts });
  expect(copy.texts[0]).toContain("关于■■■■的意见");
  expect(copy.texts.join("")).not.toMatch(/周八|郑九/);
  expect(copy.texts[0]).toContain("姓名■■■■结果同意");
  expect(copy.findings).toEqual([]);
});

test.each([
  ["no mark", [], "no-marks"],
  ["a mark on no page", [{ page: 9, left: 0, top: 0, right: 9, bottom: 9, why }], "mark-nowhere"],
] as const)("%s: no copy is made", async (_, marks, kind) => {
  const bytes = pdfFile([{ texts: [line("甲乙丙")] }]);
  const done = await redactFile({ kind: "pdf", bytes, name: "", marks, facts });
  expect(done).toMatchObject({ ok: false, error: { kind } });
});

test("a reason that quotes what is marked, and a page whose characters cannot be drawn, are refused", async () => {
  const bytes = pdfFile([{ texts: [line("证人钱十在场")] }]);
  const quoting = (await around(bytes, "钱十")).slice(0, 1).map((mark) => ({
    ...mark,
    right: mark.right + 16,
    why: { ...why, reason: "钱十的姓名" },
  }));
  const quoted = await redactFile({ kind: "pdf", bytes, name: "", marks: quoting, facts });
  expect(quoted).toMatchObject({ ok: false, error: { kind: "reason-quotes" } });
  const mute = pdfFile([{ texts: [line("证人钱十在场", 100, { font: "unicode" })] }]);
  const marks = await around(mute, "钱十");
  const refused = await redactFile({ kind: "pdf", bytes: mute, name: "", marks, facts });
  expect(refused).toMatchObject({ ok: false, error: { kind: "not-drawn", page: 1 } });
});
