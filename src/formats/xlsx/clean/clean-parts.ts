import type { Result } from "#kernel/result.ts";
import type { InsideUnreadable } from "../../extracted.ts";
import { cutXml, type Fate } from "../../ooxml/clean/cut-xml.ts";
import type { XmlAttributes } from "../../ooxml/parse-xml.ts";

/** What leads to parts that go, or to sheets by their number. */
const inWorkbook = new Set([
  "x:bookViews",
  "x:customWorkbookViews",
  "x:externalReferences",
  "x:pivotCaches",
  "x:extLst",
  "x:fileSharing",
]);

/** The workbook without its hidden sheets; names that formulas use go where formulas go, others would lead to the wrong sheet. */
export function cleanWorkbook(
  xml: string,
  keepsFormulas: boolean,
): Result<string, InsideUnreadable> {
  return cutXml(xml, (name, attributes): Fate => {
    if (inWorkbook.has(name)) return "drop";
    if (name === "x:sheet") {
      return (attributes.get("state") ?? "visible") === "visible" ? "keep" : "drop";
    }
    return name === "x:definedNames" && !keepsFormulas ? "drop" : "keep";
  });
}

interface CleanSheet {
  readonly keepsFormulas: boolean;
  /** Choices from lists and what newer programs add: both may lead to what goes. */
  readonly keepsMore: boolean;
}

export function cleanSheet(
  xml: string,
  { keepsFormulas, keepsMore }: CleanSheet,
): Result<string, InsideUnreadable> {
  return cutXml(xml, (name) => {
    if (name === "x:legacyDrawing" || name === "x:customSheetViews") return "drop";
    if (name === "x:f" && !keepsFormulas) return "drop";
    return !keepsMore && (name === "x:extLst" || name === "x:dataValidations") ? "drop" : "keep";
  });
}

/** The shared texts with those empty that no cell names: the others keep their numbers. */
export function cleanStrings(
  xml: string,
  used: ReadonlySet<number>,
): Result<string, InsideUnreadable> {
  let at = -1;
  return cutXml(xml, (name, _attributes: XmlAttributes, around) => {
    if (name === "x:si") at += 1;
    return around.at(-1)?.name === "x:si" && !used.has(at) ? "drop" : "keep";
  });
}
