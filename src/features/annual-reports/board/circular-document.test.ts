import { expect, test } from "vitest";
import { readDocument } from "#formats/read-document.ts";
import { writePrinted } from "#report-files/write-printed.ts";
import { circularDocument } from "./circular-document.ts";
import type { Board, BoardLine } from "./load-board.ts";

const line = (id: number, given: Partial<BoardLine>): BoardLine => ({
  ...{ id, agencyName: `青禾县第${id}局`, kind: "department", regionCode: "330199" },
  ...{ regionName: "青禾县", isExpected: true, notExpectedWhy: null, storedAt: null },
  ...{ signedOn: null, reportId: null, standing: null, errors: null, warnings: null },
  ...{ state: "in-time", handedInOn: null, dueOn: "2026-01-31" },
  ...given,
});

const board: Board = {
  year: 2025,
  lines: [
    line(1, { state: "overdue" }),
    line(2, { state: "late", handedInOn: "2026-02-03", reportId: 5, errors: 2, warnings: 1 }),
    line(3, {}),
    line(4, { state: "waiting", handedInOn: "2026-01-30" }),
  ],
  counts: { "in-time": 1, late: 1, waiting: 1, overdue: 1, "not-due": 0, "not-expected": 0 },
  rules: [{ rule: "t3.balance", severity: "error", agencies: 1, findings: 2 }],
};

test.each(["docx", "xlsx"] as const)(
  "a circular as %s reads back as it was written",
  async (to) => {
    const document = circularDocument(board, { from: "青禾县政府办公室", dated: "2026年3月1日" });
    const written = await writePrinted(document, to);
    if (!written.ok) throw new Error(written.error.missing);
    const read = await readDocument(written.value.bytes);
    const text = JSON.stringify(read);
    for (const word of [
      "第1局",
      "第2局",
      "2026-02-03",
      "已报送、尚未公布的机关1个",
      "第4局",
      "青禾县政府办公室",
    ])
      expect(text).toContain(word);
    expect(text).not.toContain("第3局");
  },
);

test("where nothing is wrong it says so, and lists nobody", async () => {
  const fine = { ...board, lines: [line(3, {})], rules: [] };
  const { blocks } = circularDocument(fine, { from: "办公室", dated: "2026年3月1日" });
  expect(blocks.filter(({ kind }) => kind === "table")).toEqual([]);
  expect(JSON.stringify(blocks)).toContain("没有逾期未报的机关");
});

test("what does not read back as it was written is not handed out", async () => {
  const document = circularDocument(board, { from: "青禾县政府办公室", dated: "2026年3月1日" });
  // A character that a file cannot hold is another one when it is read.
  const broken = { ...document, blocks: [{ kind: "paragraph" as const, text: "甲\ud800乙" }] };
  expect(await writePrinted(broken, "docx")).toMatchObject({ ok: false });
});
