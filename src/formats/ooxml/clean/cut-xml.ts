import type { InsideUnreadable } from "#formats/extracted.ts";
import { ok, type Result } from "#kernel/result.ts";
import { parseXml, type XmlAttributes } from "../parse-xml.ts";

/** What becomes of an element: it goes with all that is in it, its tags alone go, or something stands in its place. */
export type Fate = "keep" | "drop" | "unwrap" | { readonly replacedBy: string };

/** An element around the one that is asked about. */
export interface Opened {
  readonly name: string;
  readonly start: number;
  /** It is dropped after all, when it ends. */
  isDropped?: boolean;
}

export type Decide = (name: string, attributes: XmlAttributes, around: readonly Opened[]) => Fate;

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An XML part without what is decided against; all else stays byte for byte. */
export function cutXml(xml: string, decide: Decide): Result<string, InsideUnreadable> {
  const cuts: Cut[] = [];
  const open: Opened[] = [];
  const fates: Fate[] = [];
  const read = parseXml(xml, {
    open(name, attributes, _scope, { start, end }) {
      const fate = decide(name, attributes, open);
      open.push({ name, start });
      fates.push(fate);
      if (fate === "unwrap") cuts.push({ start, end, text: "" });
    },
    close(_name, tag) {
      const [element, fate] = [open.pop(), fates.pop()];
      if (!element || fate === undefined) return;
      const whole = { start: element.start, end: tag.end };
      if (fate === "drop" || element.isDropped) cuts.push({ ...whole, text: "" });
      else if (typeof fate === "object") cuts.push({ ...whole, text: fate.replacedBy });
      else if (fate === "unwrap") cuts.push({ start: tag.start, end: tag.end, text: "" });
    },
    text() {},
  });
  return read.ok ? ok(applied(xml, cuts)) : read;
}

/** Of cuts in one another the outer one counts. */
export function applied(xml: string, cuts: readonly Cut[]): string {
  const ordered = [...cuts].sort((one, other) => one.start - other.start || other.end - one.end);
  let [written, from] = ["", 0];
  for (const { start, end, text } of ordered) {
    if (end <= from) continue;
    written += xml.slice(from, Math.max(from, start)) + (start >= from ? text : "");
    from = end;
  }
  return written + xml.slice(from);
}
