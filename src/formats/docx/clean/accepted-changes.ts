import type { InsideUnreadable } from "#formats/extracted.ts";
import { applied, type Decide, type Fate, type Opened } from "#formats/ooxml/clean/cut-xml.ts";
import { cutXml } from "#formats/ooxml/clean/cut-xml.ts";
import { parseXml } from "#formats/ooxml/parse-xml.ts";
import { ok, type Result } from "#kernel/result.ts";

const added = new Set(["w:ins", "w:moveTo"]);
const taken = new Set(["w:del", "w:moveFrom"]);
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
  if (taken.has(name)) {
    if (parent === "w:trPr") dropRow(around);
    return "drop";
  }
  return old.test(name) ? "drop" : "keep";
};

function dropRow(around: readonly Opened[]): void {
  const row = around.findLast(({ name }) => name === "w:tr");
  if (row) row.isDropped = true;
}

interface OpenParagraph {
  readonly depth: number;
  isJoined: boolean;
}

/** A paragraph whose mark is deleted goes on in the next one, if that follows. */
function withParagraphsJoined(xml: string): Result<string, InsideUnreadable> {
  const cuts: { start: number; end: number; text: string }[] = [];
  const names: string[] = [];
  const paragraphs: OpenParagraph[] = [];
  let ended: { readonly at: number; readonly depth: number } | undefined;
  let propertiesAt: number | undefined;
  const read = parseXml(xml, {
    open(name, _attributes, _scope, { start, end }) {
      const isNext = ended?.depth === names.length && name === "w:p";
      if (ended && isNext) cuts.push({ start: ended.at, end, text: "" });
      if (name === "w:pPr" && propertiesAt === -1) propertiesAt = start;
      else propertiesAt = isNext ? -1 : propertiesAt === -1 ? undefined : propertiesAt;
      ended = undefined;
      if (name === "w:p") paragraphs.push({ depth: names.length, isJoined: false });
      const [owner, properties] = [names.at(-2), names.at(-1)];
      const open = paragraphs.at(-1);
      if (open && taken.has(name) && properties === "w:rPr" && owner === "w:pPr") {
        open.isJoined = true;
      }
      names.push(name);
    },
    close(name, { start, end }) {
      names.pop();
      if (name === "w:pPr" && propertiesAt !== undefined && propertiesAt >= 0) {
        cuts.push({ start: propertiesAt, end, text: "" });
        propertiesAt = undefined;
      }
      const isWhole = end > start && xml.startsWith("</", start);
      const paragraph = name === "w:p" ? paragraphs.pop() : undefined;
      ended = paragraph?.isJoined && isWhole ? { at: start, depth: names.length } : undefined;
    },
    text() {},
  });
  return read.ok ? ok(applied(xml, cuts)) : read;
}
