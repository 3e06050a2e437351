import type { TableId } from "#report/form/cell-names.ts";
import { type HtmlHabit, htmlHabitOf } from "./html/habit.ts";
import type { Tear, TextLayout } from "./layouts/row-writers.ts";
import { tearOf } from "./layouts/tear.ts";
import type { Random } from "./random.ts";
import type { TableTraits } from "./record.ts";

/** How a document is written: a page of text, or a web page. */
export type Plan =
  | { readonly kind: "text"; readonly tears: Tears }
  | { readonly kind: "html"; readonly habit: HtmlHabit };

/** How each table of a text page is torn. */
export type Tears = Readonly<Record<TableId, Tear>>;

const layouts = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "L", "M", "N"] as const;
const mixable = ["A", "B", "C", "D", "E", "H", "I", "L", "M"] as const;

/** One document in five is a web page; of the others, one in seven mixes its layouts. */
export function planOf(random: Random): Plan {
  if (random.chance(0.2)) return { kind: "html", habit: htmlHabitOf(random) };
  if (random.chance(0.15)) {
    const own = () => tearOf(random.pick<TextLayout>(mixable), random);
    return { kind: "text", tears: { t2: own(), t3: own(), t4: own() } };
  }
  const tear = tearOf(random.pick<TextLayout>(layouts), random);
  return { kind: "text", tears: { t2: tear, t3: tear, t4: tear } };
}

/** The letters of the layouts a plan uses. */
export function layoutsOf(plan: Plan): ReadonlySet<string> {
  if (plan.kind === "html") return new Set([plan.habit.paragraphs ? "A" : "K"]);
  return new Set(Object.values(plan.tears).map(({ layout }) => layout));
}

/** What the plan leaves to be seen of each table. */
export function traitsOf(plan: Plan): Readonly<Record<TableId, TableTraits>> {
  if (plan.kind === "html") {
    const grid = !plan.habit.paragraphs;
    const trait = {
      realGrid: grid,
      keepsPlaces: grid,
      continuesHeadless: false,
      showsRows: grid,
      fillsUpWithBars: false,
      closesShortRows: false,
      glued: false,
      valuesFirst: false,
      brokenHeads: false,
      deduplicated: false,
    };
    return { t2: trait, t3: { ...trait, continuesHeadless: isHeadless(plan.habit) }, t4: trait };
  }
  const { t2, t3, t4 } = plan.tears;
  return { t2: tearTraits(t2), t3: tearTraits(t3), t4: tearTraits(t4) };
}

function isHeadless({ cutAt, repeatsHead, merging }: HtmlHabit): boolean {
  return cutAt !== undefined && !repeatsHead && merging === "empty cells";
}

function tearTraits({ layout, keepsPlaces, disputeHeads, markdown }: Tear): TableTraits {
  return {
    realGrid: false,
    keepsPlaces,
    continuesHeadless: false,
    showsRows: !["A", "D", "E", "F", "N"].includes(layout),
    fillsUpWithBars: layout === "B" || (layout === "M" && markdown.spares),
    closesShortRows: layout === "D",
    glued: layout === "J",
    valuesFirst: layout === "N",
    brokenHeads: disputeHeads !== "whole",
    deduplicated: layout === "F",
  };
}
