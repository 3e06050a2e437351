import type { CellName } from "#report/form/cell-names.ts";
import type { Figure } from "./model.ts";
import type { Random } from "./random.ts";

/** Which cells of a report are left empty. */
export type BlankHabit = "none" | "some" | "zeros" | "totals" | "all";

/** How a report writes its figures; each is a row of section 3 of the paper on variants. */
export interface Spelling {
  readonly blanks: BlankHabit;
  /** What stands in an empty cell: nothing, or a mark. */
  readonly blankMark: string;
  readonly thousands: "," | "，" | undefined;
  readonly fullWidth: boolean;
  /** 增2 and 减3, or +2 and -8. */
  readonly change: "words" | "signs";
  readonly amount: "unit" | "plain" | "header";
}

/** A habit for one report; most print bare numbers. */
export function spellingOf(random: Random): Spelling {
  return {
    blanks: pickBlanks(random),
    blankMark: random.chance(0.6) ? "" : random.pick(["/", "-", "—", "无", "空", "/"]),
    thousands: random.chance(0.15) ? random.pick([",", ",", ",", "，"]) : undefined,
    fullWidth: random.chance(0.03),
    change: random.chance(0.4) ? "words" : "signs",
    amount: random.pick(["unit", "plain", "header"]),
  };
}

function pickBlanks(random: Random): BlankHabit {
  const lot = random.fraction();
  if (lot < 0.7) return "none";
  if (lot < 0.8) return "some";
  if (lot < 0.84) return "totals";
  return lot < 0.98 ? "zeros" : "all";
}

/** The figure as printed. */
export function figureOf(
  name: CellName,
  value: number,
  { spelling, random }: { readonly spelling: Spelling; readonly random: Random },
): Figure {
  if (isBlank({ name, value }, spelling, random)) return { text: spelling.blankMark, value: null };
  const text = name.endsWith(".change")
    ? changeText(value, spelling, random)
    : name.endsWith(".amountYuan")
      ? amountText(value, spelling, random)
      : grouped(value, spelling.thousands);
  return { text: spelling.fullWidth ? toFullWidth(text) : text, value };
}

function isBlank(
  { name, value }: { readonly name: CellName; readonly value: number },
  { blanks }: Spelling,
  random: Random,
): boolean {
  switch (blanks) {
    case "none":
      return false;
    case "all":
      return true;
    case "zeros":
      return value === 0;
    case "totals":
      return /^t[34].*[.]total$/.test(name);
    case "some":
      return random.chance(0.1);
  }
}

function changeText(value: number, { change }: Spelling, random: Random): string {
  if (value === 0) return "0";
  const [more, less] = change === "words" ? ["增", "减"] : [random.pick(["+", ""]), "-"];
  return `${value > 0 ? more : less}${Math.abs(value)}`;
}

function amountText(yuan: number, { amount, thousands }: Spelling, random: Random): string {
  if (amount === "plain") return grouped(yuan, thousands);
  const wan = Number((yuan / 10_000).toFixed(6));
  if (amount === "header") return String(wan);
  return yuan >= 10_000 && random.chance(0.7) ? `${wan}万元` : `${yuan}元`;
}

function grouped(value: number, separator: string | undefined): string {
  const text = String(value);
  if (separator === undefined) return text;
  const [whole = "", decimals] = text.split(".");
  const parts = whole.replace(/\B(?=(\d{3})+$)/g, separator);
  return decimals === undefined ? parts : `${parts}.${decimals}`;
}

function toFullWidth(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
