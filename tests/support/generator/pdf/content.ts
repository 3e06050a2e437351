import {
  type CellBox,
  type Ink,
  isHalf,
  type Page,
  type PlacedText,
  type Press,
  widthOf,
} from "./page.ts";

/** Gives text as the bytes of a font, in hexadecimal digits. */
export interface FontCodes {
  readonly name: string;
  readonly encode: (text: string) => string;
}

export interface Fonts {
  readonly main: FontCodes;
  /** Letters and digits, where they have a font of their own. */
  readonly latin: FontCodes | undefined;
}

/** The content stream of a page. */
export function pageContent(press: Press, page: Page, fonts: Fonts): string {
  const turn = page.rotated ? `0 1 -1 0 ${page.height} 0 cm\n` : "";
  const picture = page.picture
    ? `q ${page.width - 120} 0 0 ${page.height / 3} 60 ${page.height / 3} cm /Im1 Do Q\n`
    : "";
  const borders = page.boxes.length === 0 ? "" : borderOperators(press, page);
  const texts = orderedTexts(press, page).map((line) => textOperator(press, page, { line, fonts }));
  const [first, second] = press.random.chance(0.5)
    ? [borders, texts.join("")]
    : [texts.join(""), borders];
  const ink = inkFor(page, fonts);
  const over = page.over.map((print) => print(ink)).join("");
  return `q\n${turn}${picture}${first}${second}${over}Q\n`;
}

/** Writes what is printed otherwise than in plain text. */
export function inkFor({ height: pageHeight }: Page, { main, latin }: Fonts): Ink {
  const { name, encode } = latin ?? main;
  return {
    number: n,
    up: (y) => n(pageHeight - y),
    show: (text, { x, y, size }, height = pageHeight) =>
      `BT /${name} ${n(size)} Tf 1 0 0 1 ${n(x)} ${n(height - y)} Tm <${encode(text)}> Tj ET\n`,
  };
}

const n = (value: number) => String(Number(value.toFixed(2)));

/** The page's lines of text, joined to rows and ordered as the habit has it. */
function orderedTexts({ habit, random }: Press, page: Page): PlacedText[][] {
  const alone = page.texts.map((text) => [text]);
  if (habit.runs === "row" && habit.jitter === 0) {
    const rows = Map.groupBy(page.texts, ({ row, y }) => `${row} ${y.toFixed(1)}`);
    return [...rows.values()].map((row) => row.toSorted((a, b) => a.x - b.x));
  }
  if (habit.order === "columns") return alone.toSorted(([a], [b]) => (a?.x ?? 0) - (b?.x ?? 0));
  if (habit.order === "reading") return alone;
  const keyed = alone.map((line) => ({ line, key: random.fraction() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ line }) => line);
}

function textOperator(
  { habit }: Press,
  page: Page,
  { line, fonts }: { readonly line: readonly PlacedText[]; readonly fonts: Fonts },
): string {
  const [first] = line;
  if (first === undefined) return "";
  const y = n(page.height - first.y);
  if (line.length > 1 && fonts.latin === undefined) return rowOperator(line, { y, fonts });
  const show = ({ text, x, size }: PlacedText) => {
    let at = x;
    const parts = habit.runs === "character" ? [...text] : byFont(text, fonts);
    const shown = parts.map((part) => {
      const font = fonts.latin !== undefined && isLatin(part) ? fonts.latin : fonts.main;
      const operator = `/${font.name} ${n(size)} Tf 1 0 0 1 ${n(at)} ${y} Tm <${font.encode(part)}> Tj\n`;
      at += widthOf(part, size);
      return operator;
    });
    return shown.join("");
  };
  return `BT\n${line.map(show).join("")}ET\n`;
}

/** All of a row in one operator, the gaps as adjustments. */
function rowOperator(
  line: readonly PlacedText[],
  { y, fonts }: { readonly y: string; readonly fonts: Fonts },
): string {
  const [first] = line;
  if (first === undefined) return "";
  let end = first.x;
  const parts = line.map(({ text, x, size }) => {
    const gap = ((end - x) / size) * 1000;
    end = x + widthOf(text, size);
    return `${Math.abs(gap) < 1 ? "" : n(gap)}<${fonts.main.encode(text)}>`;
  });
  return `BT /${fonts.main.name} ${n(first.size)} Tf ${n(first.x)} ${y} Td [${parts.join(" ")}] TJ ET\n`;
}

function byFont(text: string, { latin }: Fonts): string[] {
  return latin === undefined ? [text] : (text.match(/[\x20-\x7e]+|[^\x20-\x7e]+/gu) ?? []);
}

function isLatin(text: string): boolean {
  return [...text].every(isHalf);
}

interface Edge {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

function borderOperators({ habit, random }: Press, page: Page): string {
  const { height } = page;
  switch (habit.borders) {
    case "none":
      return "";
    case "rectangles":
      return `0.5 w\n${page.boxes.map((box) => rectangle(box, height)).join("")}`;
    case "thin fills":
      return edgesOf(page.boxes)
        .map((edge) => thinFill(edge, height))
        .join("");
    case "lines":
      return `0.75 w\n${edgesOf(page.boxes)
        .map((edge) => stroke(edge, height))
        .join("")}`;
    case "rules":
      return edgesOf(page.boxes)
        .filter(({ y1, y2 }) => y1 === y2)
        .map((edge) => stroke(edge, height))
        .join("");
    case "broken lines":
      return page.boxes
        .flatMap(sidesOf)
        .map((edge) => stroke(shortened(edge, random.fraction() * 1.6 - 0.8), height))
        .join("");
  }
}

function sidesOf({ left, top, right, bottom }: CellBox): Edge[] {
  return [
    { x1: left, y1: top, x2: right, y2: top },
    { x1: left, y1: bottom, x2: right, y2: bottom },
    { x1: left, y1: top, x2: left, y2: bottom },
    { x1: right, y1: top, x2: right, y2: bottom },
  ];
}

/** Each side of any box once. */
function edgesOf(boxes: readonly CellBox[]): Edge[] {
  const edges = boxes.flatMap(sidesOf);
  const keyed = edges.map((edge) => [Object.values(edge).map(n).join(" "), edge] as const);
  return [...new Map(keyed).values()];
}

/** A little shorter or longer at both ends. */
function shortened({ x1, y1, x2, y2 }: Edge, by: number): Edge {
  return y1 === y2 ? { x1: x1 + by, y1, x2: x2 - by, y2 } : { x1, y1: y1 + by, x2, y2: y2 - by };
}

function stroke({ x1, y1, x2, y2 }: Edge, height: number): string {
  return `${n(x1)} ${n(height - y1)} m ${n(x2)} ${n(height - y2)} l S\n`;
}

function thinFill({ x1, y1, x2, y2 }: Edge, height: number): string {
  const [width, tall] = y1 === y2 ? [x2 - x1, 0.48] : [0.48, y2 - y1];
  return `${n(x1)} ${n(height - y2)} ${n(width)} ${n(tall)} re f\n`;
}

function rectangle({ left, top, right, bottom }: CellBox, height: number): string {
  return `${n(left)} ${n(height - bottom)} ${n(right - left)} ${n(bottom - top)} re S\n`;
}
