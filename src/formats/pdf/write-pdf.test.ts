import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import type { PrintedBlock, PrintedCell, PrintedDocument } from "../printed-document.ts";
import { lackingCharacters, printableText } from "./printable-text.ts";
import { writePdf } from "./write-pdf.ts";

describe("text is printed as it is, never taken as markup", () => {
  test.each([
    '#panic("x") #let x = 1 #import "a"',
    "*粗* _斜_ `码` $x^2$ = 标题",
    "\\u{41} \\ ] [ \" ' < > @ref // 注释 /* x */ ~ -- ---",
    "- 列表",
    "+ 列表",
    "= 标题",
    "sys.inputs.document",
    '{"kind":"heading"}',
    "%!PS (a) \\(b\\) <</Type/Catalog>>",
    "2023年共12,345件，增长12.5%（其中3.5万）；“三安全一稳定”——㈠⑴①Ⅰ℃％",
    "繁體國務院䶮龘",
  ])("%s", async (text) => {
    const [page = []] = await pagesOf({
      title: text,
      blocks: [{ kind: "paragraph", text }, { kind: "heading", text }, table([[label(text)]])],
    });

    const printed = page.join("").replaceAll(/\s/g, "");
    expect(printed.split(text.replaceAll(/\s/g, "")).length - 1).toBe(4);
  });
});

test("names in Tibetan, Uyghur, Mongolian and Yi are set in faces that have them, joiners kept", async () => {
  const names = ["བསྟན་འཛིན་", "ᠰᠠᠢ\u180bᠨ", "ꆈꌠꁱꂷ", "ئايگۈل"];
  const document = {
    title: "告知书",
    blocks: [{ kind: "paragraph", text: names.join("，") }],
  } as const;
  expect(lackingCharacters(document)).toEqual([]);
  expect(printableText("ᠰᠠᠢ\u180bᠨ\u200b王\u200d某")).toBe("ᠰᠠᠢ\u180bᠨ王某");
  const [page = []] = await pagesOf(document);
  const bare = (text: string) => text.replaceAll(/\s|\p{Cc}|\u180b/gu, "");
  const text = bare(page.join(""));
  for (const name of names.slice(0, 3)) expect(text).toContain(bare(name));
  // A PDF holds Arabic letters as they are seen; none of them is 〓.
  expect(text).not.toContain("〓");
});

test("a character that no face has is printed as 〓 and named", async () => {
  const document = documentOf("村名𠮷，表情😀，姓䶮，零\u200b宽，控\u0007制");

  const [page = []] = await pagesOf(document);

  expect(page.join("")).toContain("村名〓，表情〓，姓䶮，零宽，控制");
  expect(lackingCharacters(document)).toEqual(["𠮷", "😀"]);
});

test("the same document gives the same bytes, whatever was written before it", async () => {
  const first = await writePdf(documentOf("甲"));
  await writePdf(documentOf("乙"));

  expect(await writePdf(documentOf("甲"))).toEqual(first);
});

test("the file names its title and its language", async () => {
  const pdf = await getDocument({ data: new Uint8Array(await writePdf(documentOf("甲"))) }).promise;

  expect((await pdf.getMetadata()).info).toMatchObject({ Title: "年度报告", Language: "zh-CN" });
});

test("a title too long for its line is broken where it may be", async () => {
  const agency = "某某自治州某某县某某镇人民政府综合行政执法办公室";
  const [page = []] = await pagesOf({
    title: `${agency}2023年政府信息公开工作年度报告`,
    titleBreak: agency.length,
    blocks: [],
  });

  expect(page).toContain(agency);
  expect(page).toContain("2023年政府信息公开工作年度报告");
});

test("pages are numbered at the foot", async () => {
  const pages = await pagesOf({
    title: "报告",
    blocks: Array.from({ length: 30 }, () => paragraph(60)),
  });

  expect(pages.map((page) => page.join("").replaceAll(" ", "").slice(-3))).toEqual(
    pages.map((_, index) => `—${index + 1}—`),
  );
});

test("a heading never stands last on a page", async () => {
  for (let lines = 14; lines < 24; lines += 1) {
    const pages = await pagesOf({
      title: "报告",
      blocks: [
        ...Array.from({ length: lines }, () => paragraph(10)),
        { kind: "heading", text: "二、标题" },
        paragraph(10),
      ],
    });
    const page = pages.find((texts) => texts.join("").includes("二、标题")) ?? [];
    expect(page.join("").split("二、标题")[1]).toContain("正");
  }
});

describe("tables", () => {
  const header: PrintedCell = { text: "列名", columnSpan: 2, rowSpan: 1, role: "header" };

  test("a table longer than a page repeats its header on the next and cuts no row", async () => {
    const names = Array.from({ length: 60 }, (_, index) => `第${index}行`.padEnd(30, "很长的行名"));
    const pages = await pagesOf({
      title: "报告",
      blocks: [
        { ...table([[header], ...names.map((name) => [label(name), figure("0")])]), headerRows: 1 },
      ],
    });

    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page.join("")).toContain("列名");
    for (const name of names) {
      expect(pages.filter((page) => page.join("").includes(name))).toHaveLength(1);
    }
  });

  test("a table that fits on a page is not broken", async () => {
    const rows = Array.from({ length: 20 }, (_, index) => [label(`行${index}`), figure("0")]);
    const pages = await pagesOf({
      title: "报告",
      blocks: [...Array.from({ length: 12 }, () => paragraph(10)), table(rows)],
    });

    expect(pages[0]?.join("")).not.toContain("行0");
    expect(pages[1]?.join("")).toContain("行19");
  });

  test.each(["11000000", "300000.123456", "-12345678901234"])(
    "the figure %s stands on one line in the narrowest column",
    async (text) => {
      const [page = []] = await pagesOf({
        title: "报告",
        blocks: [{ ...table([Array.from({ length: 15 }, () => figure(text))]), widths: fifteen }],
      });

      expect(page.filter((item) => item === text)).toHaveLength(15);
    },
  );
});

const fifteen = Array.from({ length: 15 }, () => 1);

function documentOf(text: string): PrintedDocument {
  return { title: "年度报告", blocks: [{ kind: "paragraph", text }] };
}

function paragraph(length: number): PrintedBlock {
  return { kind: "paragraph", text: "正".repeat(length) };
}

function table(rows: readonly (readonly PrintedCell[])[]) {
  return { kind: "table", name: "表", widths: [3, 1], headerRows: 0, rows } as const;
}

function label(text: string): PrintedCell {
  return { text, columnSpan: 1, rowSpan: 1, role: "label" };
}

function figure(text: string): PrintedCell {
  return { text, columnSpan: 1, rowSpan: 1, role: "figure", value: Number(text) };
}

/** The pieces of text of each page, as pdf.js takes them out. */
async function pagesOf(document: PrintedDocument): Promise<string[][]> {
  const data = new Uint8Array(await writePdf(document));
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const pages: string[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.flatMap((item) => ("str" in item ? [item.str] : [])));
  }
  await pdf.destroy();
  return pages;
}
