import { expect, test } from "vitest";
import { doubt, unreadObject } from "#kernel/unread-marks.ts";
import type { CellNote } from "#report/annual-report.ts";
import { cellNoteWords } from "./cell-note.ts";

const cases: readonly (readonly [CellNote, string])[] = [
  [{ kind: "not-a-number", text: "约12" }, "“约12”不是一个数。"],
  [{ kind: "not-a-number", text: "12\n8" }, "“12 8”不是一个数。"],
  [
    { kind: "not-a-number", text: `${doubt}128` },
    "本格有划去、遮盖或看不清的字，读出的是“128”，不能确定。",
  ],
  [{ kind: "not-a-number", text: doubt }, "本格有划去、遮盖或看不清的字，不能确定。"],
  [
    { kind: "approximate", text: `12${unreadObject}` },
    "本格有图形或控件，读出的是“12”，不能确定。",
  ],
  [
    { kind: "glued-digits", digits: `${unreadObject}0${doubt}` },
    "本格有划去、遮盖或看不清的字和图形或控件，读出的是“0”，不能确定。",
  ],
];

test.each(cases)("%o", (note, words) => {
  expect(cellNoteWords(note)).toBe(words);
});
