import type { PageMarks } from "./marks.ts";
import type { Operator } from "./paint/operators.ts";
import type { PageOperators } from "./paint/page-operators.ts";
import { PagePainter } from "./paint/page-painter.ts";
import { withStruckDoubted } from "./seen/doubtful-glyphs.ts";
import { layAnnotations } from "./seen/lay-annotations.ts";

/** Runs a page's operators, lays its annotations over it, and notes what a person sees. `meanings` by operators' numbers. */
export function interpretPage(
  page: PageOperators,
  meanings: readonly (Operator | undefined)[],
): PageMarks {
  const painter = new PagePainter(page);
  for (const [index, operator] of page.operators.entries()) {
    const given = page.arguments[index];
    meanings[operator]?.(painter, Array.isArray(given) ? given : []);
    if (painter.isFull) break;
  }
  layAnnotations(painter);
  for (const slant of painter.slants) painter.painted.strike(slant);
  const { rules, pictures, drawings, hidden } = painter;
  const glyphs = painter.painted.glyphs(!painter.isFull);
  return {
    page: page.page,
    width: page.width,
    height: page.height,
    glyphs: withStruckDoubted(glyphs, [...rules, ...painter.penRules]),
    rules,
    pictures,
    drawings,
    hidden,
    unseen: painter.unseenGlyphs,
  };
}
