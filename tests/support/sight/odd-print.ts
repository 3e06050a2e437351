import { type Ink, type Spot, widthOf } from "#tests/support/generator/pdf/page.ts";
import type { Random } from "#tests/support/generator/random.ts";

/** The operators that print a figure, or something in its place, in an odd way. */
export type OddPrint = (ink: Ink) => string;

interface Printing {
  readonly ink: Ink;
  readonly spot: Spot;
  readonly random: Random;
}

/** A figure as it may be printed otherwise than in plain text. */
export function oddPrint(spot: Spot, random: Random): OddPrint {
  const print = random.pick(shapes);
  // All choices are made once, before anything is printed.
  const seed = random.int(0, 1 << 30);
  return (ink) => print({ ink, spot, random: replayed(seed) });
}

/** Strikes it out by an annotation, as readers of PDF do. */
export function strikeOut(spot: Spot): void {
  const { left, right, top, bottom } = boxOf(spot);
  spot.page.annotations.push({
    box: { left, right, top, bottom },
    entries: ({ up, number }) => {
      const [west, east, north, south] = [number(left), number(right), up(top), up(bottom)];
      return `/Subtype /StrikeOut /C [0 0 0] /QuadPoints [${west} ${north} ${east} ${north} ${west} ${south} ${east} ${south}]`;
    },
    appearance: ({ number }, height) =>
      `1 w 0 ${number(height / 2)} m ${number(right - left)} ${number(height / 2)} l S\n`,
  });
}

function replayed(seed: number): Random {
  let state = seed;
  const fraction = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) / 0x7fffff;
  };
  const int = (low: number, high: number) =>
    low + Math.min(high - low, Math.floor(fraction() * (high - low + 1)));
  return {
    fraction,
    int,
    chance: (probability) => fraction() < probability,
    pick: (items) => items[int(0, items.length - 1)] as never,
    some: (items, count) => items.slice(0, count),
  };
}

export function boxOf({ text, x, y, size }: Spot) {
  return { left: x, right: x + widthOf(text, size), top: y - 0.75 * size, bottom: y + 0.08 * size };
}

type Print = (printing: Printing) => string;

const figure: Print = ({ ink, spot: { text, x, y, size } }) => ink.show(text, { x, y, size });
const before: Print = ({ ink, spot: { x, y, size } }) =>
  ink.show("7", { x: x - size / 2, y, size });
const behind: Print = ({ ink, spot: { text, x, y, size } }) =>
  ink.show("7", { x: x + widthOf(text, size), y, size });
const another: Print = ({ ink, spot: { text, x, y, size } }) =>
  ink.show(
    text.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10)),
    { x, y, size },
  );

const shapes: readonly Print[] = [
  (all) => state(all, figure),
  (all) => state(all, figure),
  (all) => state(all, before) + figure(all),
  (all) => state(all, before) + figure(all),
  (all) => figure(all) + state(all, behind),
  (all) => figure(all) + state(all, another),
  (all) => state(all, another) + figure(all),
  (all) => state(all, (inner) => state(inner, figure)),
  (all) => state(all, (inner) => before(inner) + state(inner, figure)),
  (all) => figure(all) + cover(all),
  (all) => cover(all) + figure(all),
  (all) => another(all) + cover(all) + figure(all),
  (all) => before(all) + figure(all) + state(all, cover),
  (all) => cover(all) + state(all, figure),
  (all) => figure(all) + state(all, line),
  (all) => figure(all) + picture(all),
  picture,
  cover,
];

/** Between two operators that may change how it is painted, or whether. */
function state(all: Printing, print: Print): string {
  const [open, close] = all.random.pick(states)(all);
  return `${open} ${print(all)} ${close}\n`;
}

const plain = (open: string) => () => [`q ${open}`, "Q"] as const;

const states: readonly ((all: Printing) => readonly [string, string])[] = [
  plain(""),
  plain("3 Tr"),
  plain("7 Tr"),
  plain("1 g"),
  plain("1 1 1 rg"),
  plain("0 0 0 0 k"),
  plain("0.99 g"),
  plain("0 0 0 rg"),
  plain("/Clear gs"),
  plain("0 0 1 1 re W n"),
  plain("0 0 m W n"),
  plain("0 0 5000 5000 re W n"),
  plain("1 Tz"),
  plain("100 Tz"),
  plain("1 0 0 1 0 -3000 cm"),
  plain("1 0 0 1 3000 0 cm"),
  plain("0.01 0 0 0.01 0 0 cm"),
  plain("1 0 0 1 0 0 cm"),
  () => ["/OC /Off BDC", "EMC"],
  () => ["/Artifact BMC", "EMC"],
  () => ["/Span << /ActualText (9) >> BDC", "EMC"],
  (all) => [`q ${rectangle(all, [0, 0.5], [0, 1])} W n`, "Q"],
  (all) => [`q ${rectangle(all, [0, 1], [0.5, 1])} W n`, "Q"],
  (all) => [`q ${rectangle(all, [-0.2, 1.2], [-0.2, 1.2])} W n`, "Q"],
  (all) => [`q ${rectangle(all, [-0.2, 1.2], [-0.2, 1.2])} W* n`, "Q"],
  ({ ink, spot }) => {
    const { left, right } = boxOf(spot);
    if (!/[1-79]/.test(spot.text)) return ["q", "Q"];
    return [`q -1 0 0 1 ${ink.number(left + right)} 0 cm`, "Q"];
  },
  ({ ink, spot }) => {
    const { top, bottom } = boxOf(spot);
    if (!/[1-79]/.test(spot.text)) return ["q", "Q"];
    return [`q 1 0 0 -1 0 ${ink.number(Number(ink.up(top)) + Number(ink.up(bottom)))} cm`, "Q"];
  },
];

/** A part of the figure's box, in shares of it, from its left and from below. */
function rectangle(
  { ink, spot }: Printing,
  [west, east]: readonly [number, number],
  [south, north]: readonly [number, number],
): string {
  const { left, right, top, bottom } = boxOf(spot);
  const [width, height] = [right - left, bottom - top];
  return `${ink.number(left + west * width)} ${ink.up(bottom - south * height)} ${ink.number((east - west) * width)} ${ink.number((north - south) * height)} re`;
}

type Shares = readonly [number, number];
const whole: readonly [Shares, Shares] = [
  [0, 1],
  [-0.1, 1.1],
];
const parts: readonly (readonly [Shares, Shares])[] = [
  [
    [0, 0.5],
    [-0.1, 1.1],
  ],
  [
    [0, 1],
    [-0.1, 0.4],
  ],
];

function cover(all: Printing): string {
  const { random } = all;
  const [across, up] = random.pick([whole, whole, ...parts]);
  const dark = across === whole[0] && up === whole[1] ? ["0.2 0.3 0.6 rg"] : [];
  const colour = random.pick(["1 g", "1 1 1 rg", "0 g", "0 0 0 0 k", "1 1 0 rg", ...dark]);
  return `q ${colour} ${rectangle(all, across, up)} ${random.pick(["f", "f*", "f", "n"])} Q\n`;
}

function line({ ink, spot, random }: Printing): string {
  const { left, right, top, bottom } = boxOf(spot);
  const at = (share: number) => ink.up(bottom - share * (bottom - top));
  const [from, to] = random.pick([
    [0.5, 0.5],
    [0.5, 0.5],
    [0, 1],
    [0.2, 0.6],
  ] as const);
  const look = random.pick(["0.8 w", "0.8 w 1 0 0 RG", "6 w 1 G", "0.3 w"]);
  return `q ${look} ${ink.number(left - 1)} ${at(from)} m ${ink.number(right + 1)} ${at(to)} l S Q\n`;
}

function picture({ ink, spot }: Printing): string {
  const { left, right, bottom, top } = boxOf(spot);
  return `q ${ink.number(right - left)} 0 0 ${ink.number(bottom - top)} ${ink.number(left)} ${ink.up(bottom)} cm /Im1 Do Q\n`;
}
