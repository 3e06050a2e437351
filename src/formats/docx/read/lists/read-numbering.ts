import type { Styles } from "../read-styles.ts";
import type { List, ListLevel, Lists } from "./read-lists.ts";
import { numberText } from "./read-number-text.ts";

/** What a paragraph itself says of its number. */
export interface NumberedParagraph {
  readonly style: string | undefined;
  readonly list: string | undefined;
  readonly level: number | undefined;
}

/** Counts the numbered paragraphs of a document as they come, and gives the text of their numbers. */
export class Numbering {
  readonly #lists: Lists;
  readonly #styles: Styles;
  /** By definition: the last number of each level. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  /** Lists and levels, as `list/level`, whose own start has been used. */
  readonly #started = new Set<string>();

  constructor(lists: Lists, styles: Styles) {
    this.#lists = lists;
    this.#styles = styles;
  }

  /** The number in front of the next paragraph with what follows it, "" without one. */
  next(paragraph: NumberedParagraph): string {
    const found = this.#find(paragraph);
    if (!found) return "";
    const numbers = this.#count(found);
    return textOf(found.level, found.levels, numbers) + suffixOf(found.level);
  }

  /** The list of a paragraph whose numbers are those of any list, 1 and on, or no numbers; it counts nothing. */
  listed(
    paragraph: NumberedParagraph,
  ): { readonly list: string; readonly level: number; readonly isOrdered: boolean } | undefined {
    const found = this.#find(paragraph);
    if (!found) return undefined;
    const { id, at, level } = found;
    if (level.format === "bullet") return { list: id, level: at, isOrdered: false };
    const isPlain = level.format === "decimal" && /^%[1-9][.．、)）]?$/.test(level.text);
    return isPlain ? { list: id, level: at, isOrdered: true } : undefined;
  }

  #find(paragraph: NumberedParagraph): (Counted & { readonly level: ListLevel }) | undefined {
    const style = this.#styles.ofParagraph(paragraph.style);
    const id = paragraph.list ?? this.#styles.of(style).list;
    const list = id === undefined ? undefined : this.#lists.lists.get(id);
    if (id === undefined || list === undefined) return undefined;
    const levels = this.#levels(list);
    const at = paragraph.level ?? this.#levelOf(style, levels);
    const level = levels.get(at);
    return level && { id, list, levels, at, level };
  }

  /** The levels of a list: its definition's, through the style that stands for it, and its own. */
  #levels(list: List): ReadonlyMap<number, ListLevel> {
    let definition = this.#lists.definitions.get(list.definition);
    if (definition?.style !== undefined) {
      const linked = this.#lists.lists.get(this.#styles.of(definition.style).list ?? "");
      definition = linked && this.#lists.definitions.get(linked.definition);
    }
    return new Map([...(definition?.levels ?? []), ...list.levels]);
  }

  #levelOf(style: string | undefined, levels: ReadonlyMap<number, ListLevel>): number {
    for (const [at, level] of levels) {
      if (style !== undefined && level.style === style) return at;
    }
    return this.#styles.of(style).level ?? 0;
  }

  /** Counts one paragraph; the numbers of its level and those above. */
  #count({ id, list, levels, at }: Counted): readonly number[] {
    const counts = this.#counts.get(list.definition) ?? [];
    this.#counts.set(list.definition, counts);
    const start = list.starts.get(at);
    const own = `${id}/${at}`;
    if (start !== undefined && !this.#started.has(own)) counts[at] = start - 1;
    this.#started.add(own);
    const last = counts[at];
    counts[at] = last === undefined ? (levels.get(at)?.start ?? 0) : last + 1;
    for (const [below, { restart }] of levels) {
      if (below > at && (restart === undefined || at < restart)) counts[below] = undefined;
    }
    for (let above = 0; above < at; above += 1) counts[above] ??= levels.get(above)?.start ?? 0;
    return counts.slice(0, at + 1).map((count) => count ?? 0);
  }
}

interface Counted {
  readonly id: string;
  readonly list: List;
  readonly levels: ReadonlyMap<number, ListLevel>;
  readonly at: number;
}

function textOf(
  level: ListLevel,
  levels: ReadonlyMap<number, ListLevel>,
  numbers: readonly number[],
): string {
  if (level.format === "bullet") return "";
  return level.text.replaceAll(/%([1-9])/g, (_, place: string) => {
    const at = Number(place) - 1;
    const format = level.isLegal ? "decimal" : levels.get(at)?.format;
    const number = numbers[at];
    return number === undefined ? "" : numberText(number, format ?? "decimal");
  });
}

/** A space where Word leaves room; after 、 and brackets there is room enough. */
function suffixOf({ suffix, text, format }: ListLevel): string {
  const isPlain = suffix === "nothing" || format === "bullet" || text === "";
  return isPlain || /[、）)]$/.test(text) ? "" : " ";
}
