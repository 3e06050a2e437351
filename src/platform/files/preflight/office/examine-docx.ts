import { inspectDocx, type WordPartInside } from "#formats/docx/inspect-docx.ts";
import type { InsideUnreadable } from "#formats/extracted.ts";
import { limits } from "#formats/limits.ts";
import type { OoxmlPackage } from "#formats/ooxml/open-package.ts";
import { ok, type Result } from "#kernel/result.ts";
import { maskedText } from "#text/privacy/masked-text.ts";
import type { Place } from "../finding.ts";
import type { Gathered } from "../gathered.ts";
import { addPackage } from "./examine-package.ts";

/** Looks through a Word document. */
export function examineDocx(
  file: OoxmlPackage,
  gathered: Gathered,
): Result<void, InsideUnreadable> {
  const inside = inspectDocx(file);
  if (!inside.ok) return inside;
  const { parts } = inside.value;
  const body = parts.find(({ kind }) => kind === "body");
  for (const part of parts) addPart(part, gathered);
  for (const { comments } of parts) {
    for (const { id, by, text } of comments) {
      const number = body?.anchors.get(id);
      const place = body && number !== undefined ? placeIn(body, number) : { in: "file" as const };
      gathered.add("comment", place, by === "" ? text : `${by}：${text}`);
    }
  }
  addPackage(file, inside.value, gathered);
  return ok(undefined);
}

function addPart(part: WordPartInside, gathered: Gathered): void {
  const texts = new Map(part.paragraphs.map(({ number, text }) => [number, text]));
  if (part.paragraphs.reduce((sum, { text }) => sum + text.length, 0) > limits.characters) {
    gathered.add("not-whole");
  }
  for (const { paragraph, kind, by, text } of part.changes) {
    const what = `${changeWords[kind]}${by === "" ? "" : `（${by}）`}`;
    gathered.add(
      "tracked-change",
      placeIn(part, paragraph),
      text === "" ? what : `${what}：${text}`,
    );
  }
  for (const { paragraph, text } of joined(part.unseen)) {
    gathered.add("hidden-text", placeIn(part, paragraph), text);
  }
  for (const number of part.cropped) gathered.add("cropped-picture", placeIn(part, number));
  if (part.kind === "comments") return;
  for (const [number, text] of texts) gathered.numbers(text, () => placeIn(part, number));
}

const changeWords = {
  inserted: "插入",
  deleted: "删除",
  moved: "移动",
  look: "格式",
  cell: "单元格",
} as const;

/** What neighbours in a paragraph hide, as one. */
function joined(
  unseen: WordPartInside["unseen"],
): readonly { readonly paragraph: number; readonly text: string }[] {
  const found: { paragraph: number; text: string }[] = [];
  for (const { paragraph, text } of unseen) {
    const last = found.at(-1);
    if (last?.paragraph === paragraph) last.text += text;
    else found.push({ paragraph, text });
  }
  return found;
}

function placeIn(part: WordPartInside, number: number): Place {
  const text = part.paragraphs.find((one) => one.number === number)?.text ?? "";
  const hidden = new Set(part.unseen.map((one) => one.paragraph));
  // A paragraph that hides something is not told by what it hides.
  const begins = hidden.has(number) ? "" : maskedText(text).trim().slice(0, 16).toWellFormed();
  return { in: "paragraph", part: part.kind, number, begins };
}
