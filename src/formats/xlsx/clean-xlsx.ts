import { ok, type Result } from "#kernel/result.ts";
import type { InsideUnreadable } from "../extracted.ts";
import { rewritePackage } from "../ooxml/clean/rewrite-package.ts";
import type { OoxmlPackage } from "../ooxml/open-package.ts";
import { cleanSheet, cleanStrings, cleanWorkbook } from "./clean/clean-parts.ts";
import { usedStrings } from "./inspect/used-strings.ts";
import { inspectXlsx } from "./inspect-xlsx.ts";
import { readWorkbook } from "./read/read-workbook.ts";

/** Ties to what a workbook carries beside its sheets. */
const without = new Set([
  "core-properties",
  "extended-properties",
  "custom-properties",
  "thumbnail",
  "comments",
  "threadedComment",
  "person",
  "vmlDrawing",
  "customXml",
  "vbaProject",
  "calcChain",
  "externalLink",
  "connections",
  "queryTable",
  "pivotTable",
  "pivotCacheDefinition",
  "slicer",
  "slicerCache",
  "timeline",
  "timelineCache",
  "revisionHeaders",
  "usernames",
]);

/**
 * A workbook without hidden sheets, comments, properties, macros, and data of pivot tables and other workbooks. Where a sheet or
 * another workbook goes, formulas become the values they last had: they may lead there.
 */
export function cleanXlsx(
  file: OoxmlPackage,
  picture: (bytes: Uint8Array) => Uint8Array,
): Result<Uint8Array, InsideUnreadable> {
  const inside = inspectXlsx(file);
  if (!inside.ok) return inside;
  const workbook = readWorkbook(file);
  if (!workbook.ok) return workbook;
  const { all, sharedStrings } = workbook.value;
  const shown = all.flatMap(({ isHidden, part }) => (isHidden ? [] : (part ?? [])));
  const used = usedStrings(file, shown);
  if (!used.ok) return used;
  const { hiddenSheets, others, pivots } = inside.value;
  const keepsFormulas = hiddenSheets.length === 0 && others.length === 0;
  const hidden = all.flatMap(({ isHidden, part }) => (isHidden ? (part ?? []) : []));
  return rewritePackage(file, {
    without,
    withoutTargets: new Set(hidden.map((part) => part.toLowerCase())),
    xml: (name, xml) => {
      if (/^xl\/workbook\.xml$/i.test(name)) return cleanWorkbook(xml, keepsFormulas);
      if (name.toLowerCase() === sharedStrings?.toLowerCase()) return cleanStrings(xml, used.value);
      const isSheet = shown.some((part) => part.toLowerCase() === name.toLowerCase());
      const keepsMore = keepsFormulas && pivots.length === 0;
      return isSheet ? cleanSheet(xml, { keepsFormulas, keepsMore }) : ok(undefined);
    },
    bytes: (name, bytes) => (/\/media\//i.test(name) ? picture(bytes) : bytes),
  });
}
