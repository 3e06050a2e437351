import type { CellNote } from "#report/annual-report.ts";
import { seenText } from "./seen-text.ts";

/** Why a cell is not certain, as one Chinese sentence. */
export function cellNoteWords(note: CellNote): string {
  if (note.kind === "stated") return note.text;
  const given = "text" in note ? note.text : "digits" in note ? note.digits : "";
  const { text, unread } = seenText(given);
  if (unread === undefined) return reasonWords(note);
  const seen = inOneLine(text);
  return `本格有${unread}${seen === "" ? "" : `，读出的是“${seen}”`}，不能确定。`;
}

function inOneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, " ");
}

function reasonWords(note: Exclude<CellNote, { kind: "stated" }>): string {
  switch (note.kind) {
    case "fewer-values":
      return `本行应有 ${note.expected} 个数，只见 ${note.found} 个，不能确定各属哪一列。`;
    case "more-values":
      return `本行应有 ${note.expected} 个数，却有 ${note.found} 个，不能确定取哪些。`;
    case "unlabelled-rows":
      return `相邻 ${note.rows} 行没有行名，不能确定各是哪一行。`;
    case "unlabelled-row":
      return "本行或相邻行没有行名，不能确定这些数是否属于本行。";
    case "repeated-lines-removed":
      return "页面中重复的行被删去，相同的数字已不可辨。";
    case "glued-digits":
      return `数字粘连为“${note.digits}”，不能确定如何拆分。`;
    case "differing-values":
      return "本格应只有一个数，却有几个不同的数。";
    case "not-a-number":
      return `“${inOneLine(note.text)}”不是一个数。`;
    case "unread-object":
      return "本格有图形、控件或公式，其中的数字读不出。";
    case "merged-value":
      return `“${inOneLine(note.text)}”写在合并了几行的格子里，不能确定属于哪一行。`;
    case "split-figure":
      return "本行有的数中间夹着空格，不能确定是一个数还是几个数。";
    case "approximate":
      return `“${inOneLine(note.text)}”是约数。`;
    case "cut-off":
      return "文件在此处中断。";
    case "repeated-row":
      return "本行出现不止一次，数值不同或无从对照。";
    case "header-unclear":
      return "表头不清，不能确定本格属哪一列、以什么为单位。";
  }
}
