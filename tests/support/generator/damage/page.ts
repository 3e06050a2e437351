import { shiftedByOneByte } from "../encode.ts";
import { layoutsOf } from "../plan.ts";
import type { PageDamage } from "./damage.ts";
import { scriptDamage } from "./script.ts";

/** Stands in the text where the encoder is to leave out a byte. */
export const byteLostMark = "\u{e000}";

export const pageDamage: readonly PageDamage[] = [
  ...scriptDamage,
  {
    id: "bytes.shifted",
    row: "GBK shifted by one byte",
    apply: (pieces, random) => {
      const chosen = new Set(
        random.some(
          pieces.filter(({ prose }) => prose === "paragraph" || prose === "heading"),
          random.int(1, 2),
        ),
      );
      return pieces.map((piece) =>
        chosen.has(piece) ? { ...piece, text: markless(shiftedByOneByte(piece.text)) } : piece,
      );
    },
  },
  {
    id: "bytes.lost",
    row: "UTF-8 byte lost, tags leak (人民政庛/td>)",
    apply: (pieces, random) => {
      const prose = pieces.filter(({ prose }) => prose === "paragraph" || prose === "chrome");
      const chosen = new Set(random.some(prose, 2));
      const leak = random.pick(["庛/td>", "庛/p>", `${byteLostMark}?`, "人民政\u{fffd}/td>"]);
      return pieces.map((piece) =>
        chosen.has(piece) ? { ...piece, text: piece.text.replace(/.$/u, leak) } : piece,
      );
    },
  },
  {
    id: "page.one-line",
    row: "whole report on one line",
    apply: (pieces, _random, plan) => {
      const layouts = layoutsOf(plan);
      if (plan.kind === "html" || ["F", "G", "J", "M"].some((layout) => layouts.has(layout)))
        return;
      return pieces.map((piece) => ({ ...piece, text: piece.text.replace(/\s*\n\s*/g, " ") }));
    },
  },
];

/** A shifted line may hold `<`; on a web page that would be a tag. */
function markless(text: string): string {
  return text.replace(/[<>&]/g, "?");
}
