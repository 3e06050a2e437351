import { draftOf } from "#tests/support/generator/draft.ts";
import { type HtmlHabit, htmlHabitOf } from "#tests/support/generator/html/habit.ts";
import { htmlPage } from "#tests/support/generator/html/page.ts";
import { type Figure, printedEditions } from "#tests/support/generator/model.ts";
import type { Piece } from "#tests/support/generator/piece.ts";
import { randomOf } from "#tests/support/generator/random.ts";
import { oddCell } from "./odd-cells.ts";

/** A report as a web page in which many cells are written in odd ways. */
export interface OddPage {
  readonly html: string;
  /** What each cell holds in plain text. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** What one of the amounts of money stands for that are printed there, in yuan. */
  readonly yuan: number;
  /** How each odd cell is written. */
  readonly written: ReadonlyMap<string, string>;
}

/** Page `number` under `seed`: depends on the two alone. */
export function oddPage(seed: number, number: number): OddPage {
  const random = randomOf(seed, number);
  const draft = draftOf(random.pick(printedEditions), random);
  const pieces = htmlPage(draft, plainHabit(htmlHabitOf(random)), random);
  const sheet = { random, rules: [] as string[], isMoving: random.chance(0.3) };
  const written = new Map<string, string>();
  // Where much is odd little is certain; where little is, what stands beside it must be right.
  const often = random.pick([0.04, 0.1, 0.3]);
  const html = pieces.map(({ text }) => text);
  for (const [at, { cell, text }] of pieces.entries()) {
    const before = html[at - 1];
    if (cell === undefined || before === undefined) continue;
    const odd = random.chance(often) && isFigure(pieces[at]) ? oddCell(text, sheet) : undefined;
    const open = before.lastIndexOf("<td");
    const attributes = ` data-cell="${cell}"${odd?.attributes ?? ""}`;
    html[at - 1] = `${before.slice(0, open + 3)}${attributes}${before.slice(open + 3)}`;
    if (odd === undefined) continue;
    html[at] = odd.content;
    written.set(cell, `<td${odd.attributes}>${odd.content}`);
  }
  const rules = usual + sheet.rules.join("\n");
  const source = html.join("").replace("</head>", `<style>${rules}</style></head>`);
  const doctype = random.chance(0.15) ? source.replace(/^<!DOCTYPE html>/i, "") : source;
  const { figures, procurementInWan } = draft.model;
  const yuan = procurementInWan ? 10_000 : 1;
  return { html: doctype, figures, yuan, written: withRules(written, sheet.rules) };
}

const usual =
  ":root{--ground:#fff;--ink:#000}td{white-space:nowrap;height:24px}@keyframes gone{to{opacity:0}}\n";

function isFigure(piece: Piece | undefined): boolean {
  return piece !== undefined && /^\d*$/.test(piece.text);
}

/** Tables whose cells are alone in their places, without styles of their own. */
function plainHabit(habit: HtmlHabit): HtmlHabit {
  return {
    ...habit,
    merging: "spans",
    paragraphs: false,
    layoutTable: false,
    cutAt: undefined,
    oneTable: false,
    sloppy: false,
    attributes: "",
    inner: ["", ""],
    emptyCell: "",
    headTag: "th",
  };
}

/** With the rules that its classes ask for. */
function withRules(written: Map<string, string>, rules: readonly string[]): Map<string, string> {
  return new Map(
    [...written].map(([cell, html]) => {
      const asked = [...html.matchAll(/\bo(\d+)\b/g)].map(([, at]) => rules[Number(at)]);
      return [cell, [html, ...asked].join("  ")];
    }),
  );
}
