import type { ChecklistItem } from "./checklist.ts";

/** A checklist as people type it: a line an item, 序号｜检查事项｜依据. */
export function textOfItems(items: readonly ChecklistItem[]): string {
  return items.map(({ code, says, basis }) => `${code}｜${says}｜${basis}`).join("\n");
}

/** What was typed; a line without a number gets the next of its place. */
export function itemsOfText(text: string): readonly ChecklistItem[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line, at) => {
      const parts = line.split(/[｜|]/).map((part) => part.trim());
      if (parts.length === 1) return { code: `${at + 1}`, says: parts[0] ?? "", basis: "" };
      const [code = "", says = "", ...basis] = parts;
      return { code: code || `${at + 1}`, says, basis: basis.join("｜") };
    });
}
