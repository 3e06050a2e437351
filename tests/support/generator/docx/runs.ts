import { xmlText } from "../office/archive.ts";
import type { Weaker } from "../office/weaker.ts";
import type { Random } from "../random.ts";
import type { DocxHabit } from "./habit.ts";

/** Writes the XML of one document. */
export interface DocxPen {
  readonly habit: DocxHabit;
  readonly random: Random;
  /** Cells of which less can be known than their row tells. */
  readonly weaker: Weaker;
}

/** `<w:p …>inner</w:p>` in the document's prefix; attributes as `w:val="1"`. */
export function element({ habit }: DocxPen, name: string, inner = "", attributes = ""): string {
  const { prefix } = habit;
  const own = prefix === "" ? "a0:" : prefix;
  const given = attributes === "" ? "" : ` ${attributes.replace(/\bw:/g, own)}`;
  return inner === ""
    ? `<${prefix}${name}${given}/>`
    : `<${prefix}${name}${given}>${inner}</${prefix}${name}>`;
}

/** What a run is for: a figure's may carry the old figure, tracked or hidden. */
export type RunRole = "words" | "figure";

/** Text as runs, split and marked as the habit has it. */
export function runs(pen: DocxPen, text: string, role: RunRole): string {
  const { habit, random } = pen;
  const parts = habit.splitsRuns && random.chance(0.5) ? splitText(text, random) : [text];
  const shown = parts.map((part, at) => {
    const between = at > 0 && random.chance(0.5) ? betweenRuns(pen) : "";
    return between + oneRun(pen, part);
  });
  if (text.trim() === "") return shown.join("");
  const tracked = habit.tracks && random.chance(role === "figure" ? 0.12 : 0.05);
  const written = tracked ? trackedRuns(pen, shown.join(""), role) : shown.join("");
  const hidden = habit.hides && random.chance(role === "figure" ? 0.1 : 0.04);
  return hidden ? beside(hiddenRun(pen, role), written, random) : written;
}

function beside(extra: string, written: string, random: Random): string {
  return random.chance(0.5) ? extra + written : written + extra;
}

function splitText(text: string, random: Random): string[] {
  const parts: string[] = [];
  let left = text;
  while (left.length > 1 && random.chance(0.7)) {
    const at = random.int(1, Math.min(left.length - 1, 6));
    parts.push(left.slice(0, at));
    left = left.slice(at);
  }
  return [...parts, left];
}

function betweenRuns(pen: DocxPen): string {
  const { random } = pen;
  const id = random.int(1, 9999);
  return random.pick([
    element(pen, "proofErr", "", 'w:type="spellStart"'),
    element(pen, "bookmarkStart", "", `w:id="${id}" w:name="_Toc${id}"`) +
      element(pen, "bookmarkEnd", "", `w:id="${id}"`),
    element(pen, "r", element(pen, "lastRenderedPageBreak")),
  ]);
}

/** One run; line ends are breaks. */
export function oneRun(pen: DocxPen, text: string, properties = "", name = "t"): string {
  const space = 'xml:space="preserve"';
  const pieces = text
    .split("\n")
    .map((line) => (line === "" ? "" : textElement(pen, name, { line, space })));
  const broken = pieces.join(element(pen, "br"));
  const own = properties === "" ? runProperties(pen) : properties;
  return element(pen, "r", element(pen, "rPr", own) + broken);
}

function textElement(
  pen: DocxPen,
  name: string,
  { line, space }: { readonly line: string; readonly space: string },
): string {
  const minus = /^-\d+$/.test(line) && name === "t" && pen.random.chance(0.2);
  const plain = (text: string) => element(pen, name, xmlText(text), space);
  return minus ? element(pen, "noBreakHyphen") + plain(line.slice(1)) : plain(line);
}

function runProperties(pen: DocxPen): string {
  return (
    element(pen, "rFonts", "", 'w:ascii="宋体" w:eastAsia="宋体"') +
    element(pen, "sz", "", `w:val="${pen.random.pick([18, 21, 24, 32])}"`)
  );
}

/** The old figure deleted before the new one, inserted; or all of it moved here. */
function trackedRuns(pen: DocxPen, shown: string, role: RunRole): string {
  const { random } = pen;
  const by = 'w:id="7" w:author="审核" w:date="2024-01-08T10:00:00Z"';
  const old =
    role === "figure" ? String(random.int(1, 99)) : random.pick(["原稿", "（待核）", "二、"]);
  const deleted = element(pen, "del", oneRun(pen, old, "", "delText"), by);
  const inserted = element(pen, random.chance(0.85) ? "ins" : "moveTo", shown, by);
  const moved = random.chance(0.2) ? element(pen, "moveFrom", oneRun(pen, old), by) : "";
  return random.chance(0.5) ? deleted + moved + inserted : inserted + deleted;
}

function hiddenRun(pen: DocxPen, role: RunRole): string {
  const text = role === "figure" ? String(pen.random.int(0, 99)) : "（内部核对用：3）";
  const on = pen.random.pick(["", 'w:val="1"', 'w:val="true"', 'w:val="on"']);
  return oneRun(pen, text, element(pen, "vanish", "", on));
}
