import { middleSeen, paintedBars, placedCharacters, sightOf } from "./glyphs.js";
import { isOfFigure, objectsIn } from "./objects.js";

/** What a person sees in each cell that has a name, by what the browser has laid out and painted. */
export function seenInPage() {
  for (const animation of document.getAnimations()) {
    if (Number.isFinite(animation.effect.getComputedTiming().endTime)) animation.finish();
  }
  const cells = [...document.querySelectorAll("[data-cell]")];
  const bars = paintedBars(cells);
  const boxes = cells.map((cell) => cell.getBoundingClientRect());
  const within = cells.map(() => []);
  for (const glyph of placedCharacters()) {
    const { left, right, top, bottom } = glyph.box;
    const at = cellAt(boxes, [(left + right) / 2, (top + bottom) / 2]);
    if (at < 0) continue;
    // Of what reaches into another cell and is cut, perhaps only a part in its own cell is seen.
    const isOwn = cells[at].contains(glyph.parent);
    const seenAt = isOwn ? at : cellAt(boxes, middleSeen(glyph));
    within[seenAt]?.push(glyph);
  }
  const displaced = displacedOf(cells, boxes);
  return Object.fromEntries(
    cells.map((cell, at) => [
      cell.dataset.cell,
      { ...seenInCell(cell, within[at], bars), isDisplaced: displaced.has(cell) },
    ]),
  );
}

function cellAt(boxes, [x, y]) {
  return boxes.findIndex((box) => x >= box.left && x < box.right && y >= box.top && y < box.bottom);
}

function seenInCell(cell, glyphs, bars) {
  const { texts, drawn } = objectsIn(cell);
  const seen = glyphs
    .map((glyph) => ({ ...glyph, sight: sightOf(glyph, bars) }))
    .filter(({ sight }) => sight !== "unseen");
  const size = Math.max(0, ...seen.map((glyph) => glyph.size));
  const lines = linesOf(
    seen.map((glyph) => ({ ...glyph, sight: besideOthers(glyph, seen, size) })),
  );
  const words = lines.map(wordsOf).join(" ");
  return {
    text: [words, ...texts.map(({ text }) => text)].filter((part) => part !== "").join(" "),
    isUnsure:
      [...lines.flat(), ...texts].some(({ sight }) => sight === "unsure") || drawn.some(isOfFigure),
    isStruck: lines.flat().some(({ sight }) => sight === "struck"),
    isRaised: lines.flat().some(({ sight }) => sight === "raised"),
    holdsObject: drawn.some((one) => one !== "bar"),
  };
}

/** Where the line is that a character stands on, by the rise of its font. */
const baseOf = ({ box, rise }) => box.top + box.height * rise;

/** Raised, lowered or small beside others it is a mark; on another one it is no figure. */
function besideOthers(glyph, seen, size) {
  if (glyph.sight !== "seen") return glyph.sight;
  const { box } = glyph;
  const isOn = (other) => {
    const shared = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
    const isLevel = Math.abs(box.top + box.bottom - other.box.top - other.box.bottom) < box.height;
    return isLevel && shared > 0.35 * Math.min(box.width, other.box.width);
  };
  if (seen.some((other) => other !== glyph && isOn(other))) return "unsure";
  const line = seen.filter((other) => Math.abs(baseOf(other) - baseOf(glyph)) < size * 0.8);
  const main = line.reduce((most, other) => (other.size > most.size ? other : most), glyph);
  if (main.size > glyph.size * 1.5) return "raised";
  const shift = Math.abs(baseOf(glyph) - baseOf(main));
  if (shift > main.size * 0.15) return main.size > glyph.size * 1.05 ? "raised" : "unsure";
  return "seen";
}

/** Characters line by line, each from left to right. */
function linesOf(glyphs) {
  const lines = [];
  for (const glyph of glyphs.toSorted((a, b) => baseOf(a) - baseOf(b))) {
    const line = lines.at(-1);
    if (line && baseOf(glyph) - baseOf(line[0]) < glyph.size * 0.6) line.push(glyph);
    else lines.push([glyph]);
  }
  return lines.map((line) => line.toSorted((a, b) => a.box.left - b.box.left));
}

/** What is written in a line, without what is struck or raised; a blank where a gap is seen. */
function wordsOf(line) {
  const plain = line.filter(({ sight }) => sight === "seen" || sight === "unsure");
  return plain
    .map((glyph, at) => {
      const before = plain[at - 1];
      const isApart = before !== undefined && glyph.box.left - before.box.right > glyph.size * 0.22;
      return (isApart ? " " : "") + glyph.character;
    })
    .join("");
}

/** Cells that stand beside their row or their column. */
function displacedOf(cells, boxes) {
  const columns = new Map();
  const rows = new Map();
  for (const [at, cell] of cells.entries()) {
    const row = cell.closest("tr");
    rows.set(row, [...(rows.get(row) ?? []), { cell, box: boxes[at] }]);
  }
  for (const [row, own] of rows) {
    const table = row.closest("table");
    own.forEach((one, place) => {
      const key = `${own.length} ${place}`;
      const known = columns.get(table) ?? new Map();
      columns.set(table, known.set(key, [...(known.get(key) ?? []), one]));
    });
  }
  const found = [...columns.values()].flatMap((known) => [...known.values()].flatMap(besideColumn));
  return new Set([...found, ...[...rows].flatMap(([row, own]) => besideRow(row, own))]);
}

const middleOf = ({ left, right }) => (left + right) / 2;

function besideColumn(column) {
  const middles = column.map(({ box }) => middleOf(box)).toSorted((a, b) => a - b);
  const usual = middles[Math.floor(middles.length / 2)];
  return column
    .filter(({ box }) => Math.abs(middleOf(box) - usual) > Math.max(6, box.width / 2))
    .map(({ cell }) => cell);
}

function besideRow(row, own) {
  const labels = [...row.children].filter((child) => child.dataset.cell === undefined);
  const label = labels.at(-1)?.getBoundingClientRect() ?? own[0].box;
  return own
    .filter(({ box }) => {
      const height = Math.min(box.bottom, label.bottom) - Math.max(box.top, label.top);
      return height < 0.5 * Math.min(box.height, label.height);
    })
    .map(({ cell }) => cell);
}
