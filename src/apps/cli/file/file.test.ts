import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { docxFile, paragraph, run as textRun } from "#tests/support/office/docx-file.ts";
import { runCommand } from "#tests/support/run-command.ts";
import { file } from "./file.ts";

const folder = mkdtempSync(join(tmpdir(), "tongming-file-"));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const run = (...args: readonly string[]) => runCommand(file, args);

test("each file has its verdict, and what cannot be read is named: the exit code is that of the worst", async () => {
  const plain = written("a.docx", docxFile(paragraph("正文")));
  const hiding = written("b.docx", docxFile(paragraph(textRun("内部意见", "<w:vanish/>"))));
  const both = await run("check", plain, hiding, "--json");
  const [first, second] = both.out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(both.exit).toBe(1);
  expect(first).toMatchObject({ type: "docx", mayLeave: true, findings: [] });
  expect(second).toMatchObject({
    schema: "tongming.file-check/1",
    mayLeave: false,
    findings: [
      {
        kind: "hidden-text",
        blocks: true,
        quote: "内部意见",
        place: { in: "paragraph", number: 1 },
      },
    ],
  });
  const gone = await run("check", join(folder, "gone.docx"), plain);
  expect([gone.exit, gone.out]).toEqual([2, expect.stringContaining("a.docx：可以外发")]);
  expect(gone.err).toContain("没有这个文件");
});

test("without files there is nothing to check", async () => {
  expect((await run("check")).exit).toBe(2);
});
