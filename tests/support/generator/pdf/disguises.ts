import { beside, instead, type Told } from "../office/disguise.ts";
import type { PlacedCell } from "../office/placed-table.ts";
import type { PdfDisguise } from "./habit.ts";
import { type CellBox, type Ink, type Press, type Spot, widthOf } from "./page.ts";

interface Way {
  /** Nothing: all of the figure is seen, and must be read. */
  readonly told?: Told;
  /** Whether the figure itself is printed in plain text as well. */
  readonly isPlain: boolean;
  readonly print: (spot: Spot) => void;
}

/** Prints some figures otherwise than in plain text; true where the plain text is left out. */
export function disguise(press: Press, cell: PlacedCell, spot: Spot): boolean {
  const spotted = press.instead?.(cell, spot);
  if (spotted !== undefined) return spotted;
  const kind = press.disguise;
  const name = cell.piece.cell;
  if (kind === undefined || name === undefined || spot.page.rotated) return false;
  if (!/^\d+(?:\.\d+)?$/.test(spot.text) || !hasRoom(spot) || !press.random.chance(0.15)) {
    return false;
  }
  const way = press.random.pick(ways[kind]);
  way.print(spot);
  if (way.told) press.weaker.set(name, [way.told.verdict, way.told.because]);
  return !way.isPlain;
}

/** For two digits on each side. */
function hasRoom({ box, text, x, size }: Spot): boolean {
  const right = x + widthOf(text, size);
  return x - box.left > 1.2 * size && box.right - right > 1.2 * size;
}

const over = (print: (ink: Ink, spot: Spot) => string) => (spot: Spot) => {
  spot.page.over.push((ink) => print(ink, spot));
};

/** Another digit right in front of the figure, between two operators. */
const digitBefore = (before: string, after: string) =>
  over(
    (ink, { x, y, size }) => `${before} ${ink.show("7", { x: x - size / 2, y, size })}${after}\n`,
  );

function edges({ text, x, y, size }: Spot): CellBox {
  return { left: x, right: x + widthOf(text, size), top: y - 0.85 * size, bottom: y + 0.15 * size };
}

const line = (from: number, to: number) =>
  over((ink, spot) => {
    const { left, right } = edges(spot);
    const at = (part: number) => ink.up(spot.y - part * spot.size);
    return `0.6 w ${ink.number(left - 1)} ${at(from)} m ${ink.number(right + 1)} ${at(to)} l S\n`;
  });

function strike(spot: Spot): void {
  const box = edges(spot);
  spot.page.annotations.push({
    box,
    entries: ({ up, number }) => {
      const [left, right] = [number(box.left), number(box.right)];
      const [top, bottom] = [up(box.top), up(box.bottom)];
      return `/Subtype /StrikeOut /C [1 0 0] /QuadPoints [${left} ${top} ${right} ${top} ${left} ${bottom} ${right} ${bottom}]`;
    },
  });
}

/** A filled rectangle a little around the figure. */
function patch(ink: Ink, spot: Spot): string {
  const { left, right, top, bottom } = edges(spot);
  const sides = [left - 1, right - left + 2].map(ink.number);
  return `${sides[0]} ${ink.up(bottom + 1)} ${sides[1]} ${ink.number(bottom - top + 2)} re f`;
}

/** The figure with other digits, of the same number. */
function other(text: string): string {
  return text.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10));
}

const field = (entries: string, isShown: boolean) => (spot: Spot) => {
  const { text, size } = spot;
  const shown = {
    appearance: ({ show }: Ink, height: number) =>
      show(text, { x: 0, y: height - 0.15 * size, size }, height),
  };
  spot.page.annotations.push({
    box: edges(spot),
    entries: () => entries.replace("?", text),
    ...(isShown ? shown : {}),
  });
};

const struck: readonly Way[] = [
  { told: instead("a struck figure"), isPlain: true, print: strike },
  { told: instead("a figure under a line"), isPlain: true, print: line(0.35, 0.35) },
  { told: instead("a figure under a slanted line"), isPlain: true, print: line(0, 0.75) },
];

const raised: readonly Way[] = [
  {
    told: beside("a raised mark"),
    isPlain: true,
    print: over((ink, { text, x, y, size }) => {
      const place = { x: x + widthOf(text, size), y, size };
      return `${ink.number(size / 3)} Ts ${ink.show("2", place)} 0 Ts\n`;
    }),
  },
];

const unseen: readonly Way[] = [
  { isPlain: true, print: digitBefore("/OC /Off BDC", "EMC") },
  { isPlain: true, print: digitBefore("q 0 0 1 1 re W n", "Q") },
  { isPlain: true, print: digitBefore("q /Clear gs", "Q") },
  { isPlain: true, print: digitBefore("q 3 Tr", "Q") },
  { told: beside("a white digit"), isPlain: true, print: digitBefore("q 1 g", "Q") },
  {
    isPlain: false,
    print: over((ink, spot) => {
      const { text, x, y, size } = spot;
      const [old, now] = [ink.show(other(text), { x, y, size }), ink.show(text, { x, y, size })];
      return `${old} 1 g ${patch(ink, spot)} 0 g ${now}`;
    }),
  },
  {
    isPlain: false,
    print: over((ink, spot) => {
      const { text, x, y, size } = spot;
      return `0.1 0.2 0.4 rg ${patch(ink, spot)} 1 g ${ink.show(text, { x, y, size })} 0 g\n`;
    }),
  },
];

const objects: readonly Way[] = [
  {
    told: instead("a picture"),
    isPlain: false,
    print: over((ink, { x, y, size }) => {
      const place = [size, size].map(ink.number).join(" 0 0 ");
      return `q ${place} ${ink.number(x)} ${ink.up(y)} cm /Im1 Do Q\n`;
    }),
  },
  {
    told: instead("a drawn digit"),
    isPlain: false,
    print: over((ink, { x, y, size }) => {
      const at = (right: number, up: number) =>
        `${ink.number(x + right * size)} ${ink.up(y - up * size)}`;
      const top = `${at(0, 0.7)} m ${at(0.5, 0.7)} l`;
      return `${top} ${at(0.2, 0)} l ${at(0.1, 0)} l ${at(0.35, 0.62)} l ${at(0, 0.62)} l h f\n`;
    }),
  },
  {
    told: instead("a box to tick"),
    isPlain: false,
    print: field("/Subtype /Widget /FT /Btn", false),
  },
];

const filledIn: readonly Way[] = [
  { isPlain: false, print: field("/Subtype /Widget /FT /Tx /T (n) /V (?)", true) },
  { isPlain: false, print: field("/Subtype /FreeText", true) },
  {
    told: { verdict: "may", because: "a field that shows nothing of its own" },
    isPlain: false,
    print: field("/Subtype /Widget /FT /Tx /T (n) /V (?)", false),
  },
];

const overprinted: readonly Way[] = [
  {
    told: instead("two figures over one another"),
    isPlain: true,
    print: over((ink, { text, x, y, size }) => ink.show(other(text), { x, y, size })),
  },
];

const ways: Readonly<Record<PdfDisguise, readonly Way[]>> = {
  struck,
  raised,
  unseen,
  object: objects,
  "filled in": filledIn,
  overprinted,
};
