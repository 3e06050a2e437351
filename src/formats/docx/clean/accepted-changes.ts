import type { InsideUnreadable } from "#formats/extracted.ts";
import { cutXml, type Decide, type Fate, type Opened } from "#formats/ooxml/clean/cut-xml.ts";
import type { Result } from "#kernel/result.ts";
import { takenAway, withParagraphsJoined } from "./joined-paragraphs.ts";

const added = new Set(["w:ins", "w:moveTo"]);
const old = /^w:(?:[a-zA-Z]+Change|cellIns|(?:move|customXml)[A-Za-z]*Range(?:Start|End))$/;

/** A part with every tracked change accepted (接受修订); changes of cells stay, which move columns. */
export function withChangesAccepted(xml: string): Result<string, InsideUnreadable> {
  const joined = withParagraphsJoined(xml);
  return joined.ok ? cutXml(joined.value, accepted) : joined;
}

const accepted: Decide = (name, _attributes, around): Fate => {
  const parent = around.at(-1)?.name;
  const isMark = parent === "w:rPr" || parent === "w:trPr";
  if (added.has(name)) return isMark ? "drop" : "unwrap";
  if (takenAway.has(name)) {
    if (parent === "w:trPr") dropRow(around);
    return "drop";
  }
  return old.test(name) ? "drop" : "keep";
};

function dropRow(around: readonly Opened[]): void {
  const row = around.findLast(({ name }) => name === "w:tr");
  if (row) row.isDropped = true;
}
