import { expect, test } from "vitest";
import { readReport } from "#report-files/read-report.ts";
import { docxFile, paragraph, run } from "#tests/support/office/docx-file.ts";
import { reportText } from "#tests/support/reports/report-text.ts";
import { readWithinLimits } from "./read-within-limits.ts";
import { newReportPool } from "./report-pool.ts";
import { problemWords } from "./report-words.ts";

const inWord = docxFile(
  reportText()
    .split("\n")
    .map((line) => paragraph(run(line)))
    .join(""),
);
const text = new TextEncoder().encode(reportText());
const longText = new TextEncoder().encode(`${reportText()}\n${"无。\n".repeat(40_000)}`);

test.each([
  { rule: "a short text", bytes: text },
  { rule: "a long text", bytes: longText },
  { rule: "a Word file", bytes: inWord },
  { rule: "what cannot be read", bytes: new Uint8Array([0x50, 0x4b, 3, 4]) },
])("$rule is read the same within limits as without", { timeout: 60_000 }, async ({ bytes }) => {
  expect(await readWithinLimits(bytes)).toEqual(await readReport(bytes));
});

test("a file that takes too long is refused in words", { timeout: 60_000 }, async () => {
  const costly = docxFile(
    paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(60_000)),
  );
  const read = await newReportPool(1)(costly);
  expect(read).toEqual({ ok: false, error: { kind: "too-slow", milliseconds: 1 } });
  const words = problemWords({ kind: "too-slow", milliseconds: 10_000 });
  expect(words).toBe(
    "占用处理器 10 秒或历时 30 秒仍没有读完，已经停止；请拆分文件，或另存为别的格式再试",
  );
});
