import { type Frame, isWord } from "../frames.ts";
import type { Item, WordItem } from "../tokens.ts";
import type { Found } from "./meaning.ts";

interface Counted {
  readonly frame: Frame;
  readonly found: Found | undefined;
  readonly isOfOthers?: boolean;
}

/** 全县制发文件 30 件，其中我局 5 件: where the agency's own is told as a part, the area's figure is not the report's. */
export function withoutAreas<Each extends Counted>(
  text: string,
  understood: readonly Each[],
): readonly Each[] {
  return understood.map((each, index) => {
    const next = understood[index + 1];
    if (!each.found || each.frame.isAmong || !next?.frame.isAmong) return each;
    const isPart = next.frame.number.unit === each.frame.number.unit && names(text, next, own);
    return isPart && names(text, each, area)
      ? { ...each, found: undefined, isOfOthers: true }
      : each;
  });
}

const area = /^(?:全[省市县区镇乡]|我[省市县区])$/;
const own = /^[我本](?![省市县区])|机关$|^[市县区]局$/;

function names(text: string, { frame }: Counted, whose: RegExp): boolean {
  return [...frame.far, ...frame.near].some(
    (item) => isOwner(item) && whose.test(text.slice(item.start, item.end)),
  );
}

function isOwner(item: Item): item is WordItem {
  return isWord(item, "filler", "own");
}
