import { err, ok, type Result } from "#kernel/result.ts";
import type { InsideUnreadable } from "../../extracted.ts";
import type { OoxmlPackage } from "../../ooxml/open-package.ts";
import { parseXml } from "../../ooxml/parse-xml.ts";

/** The parts of a workbook that are read; names as the package knows them. */
export interface Workbook {
  /** The sheets a reader sees, in their order. */
  readonly sheets: readonly string[];
  /** All that it lists, hidden ones too. */
  readonly all: readonly ListedSheet[];
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** Days are counted from 1904 and not from 1900. */
  readonly countsFrom1904: boolean;
}

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly id: string;
  /** Its part; a sheet that is a chart has one too. */
  readonly part: string | undefined;
}

/** Finds the sheets of a workbook; hidden ones are left out, as their readers never see them. */
export function readWorkbook(opened: OoxmlPackage): Result<Workbook, InsideUnreadable> {
  const ties = opened.relationships("");
  if (!ties.ok) return ties;
  const main = ties.value.find(({ kind }) => kind === "officeDocument")?.target;
  if (main === undefined) return err("damaged");
  const xml = opened.part(main);
  if (!xml.ok) return xml;
  const parts = opened.relationships(main);
  if (!parts.ok) return parts;
  const listed = xml.value === undefined ? err("damaged" as const) : readSheetList(xml.value);
  if (!listed.ok) return listed;
  const partOf = (kind: string) => parts.value.find((part) => part.kind === kind)?.target;
  const [sharedStrings, styles] = [partOf("sharedStrings"), partOf("styles")];
  const { sheets: all, countsFrom1904 } = listed.value;
  const sheets = new Map(
    parts.value.flatMap(({ id, kind, target }) => (kind === "worksheet" ? [[id, target]] : [])),
  );
  const targets = new Map(parts.value.map(({ id, target }) => [id, target]));
  return ok({
    sheets: all.flatMap(({ id, isHidden }) => (isHidden ? [] : (sheets.get(id) ?? []))),
    all: all.map((one) => ({ ...one, part: targets.get(one.id) })),
    ...(sharedStrings === undefined ? {} : { sharedStrings }),
    ...(styles === undefined ? {} : { styles }),
    countsFrom1904,
  });
}

interface SheetList {
  readonly sheets: readonly Omit<ListedSheet, "part">[];
  readonly countsFrom1904: boolean;
}

function readSheetList(xml: string): Result<SheetList, InsideUnreadable> {
  const sheets: Omit<ListedSheet, "part">[] = [];
  let countsFrom1904 = false;
  const parsed = parseXml(xml, {
    open(name, attributes) {
      if (name === "x:workbookPr") countsFrom1904 = isOn(attributes.get("date1904"));
      if (name !== "x:sheet") return;
      const isHidden = (attributes.get("state") ?? "visible") !== "visible";
      const id = attributes.get("r:id");
      if (id !== undefined) sheets.push({ name: attributes.get("name") ?? "", isHidden, id });
    },
    close() {},
    text() {},
  });
  return parsed.ok ? ok({ sheets, countsFrom1904 }) : parsed;
}

/** Whether an attribute of the kind yes or no says yes. */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
