import { insideLimits } from "../../limits.ts";
import { parseXml } from "../../ooxml/parse-xml.ts";
import type { Relationship } from "../../ooxml/relationships.ts";
import { readRelationships, relationshipsPart } from "../../ooxml/relationships.ts";
import { xmlText } from "../../ooxml/xml-text.ts";
import { builtInFormat } from "../../xlsx/read/number-format.ts";
import { isOn } from "../../xlsx/read/read-workbook.ts";
import { RowsUnreadable } from "../row.ts";
import type { ZipFile } from "./zip-file.ts";

export interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: string;
}

/** What a workbook says of itself, without its cells. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly sharedTexts: string | undefined;
  /** The code of the number format of each cell style. */
  readonly formats: readonly string[];
  /** Days are counted from 1904 and not from 1900. */
  readonly countsFrom1904: boolean;
}

/** Reads the parts of a workbook that are small; throws `RowsUnreadable`. */
export async function readWorkbookParts(zip: ZipFile): Promise<WorkbookParts> {
  const main = (await relationshipsOf(zip, "")).find(({ kind }) => kind === "officeDocument");
  if (!main) return damaged();
  const ties = await relationshipsOf(zip, main.target);
  const listed = listedSheets(await textOf(zip, main.target));
  const parts = new Map(
    ties.flatMap(({ id, kind, target }) => (kind === "worksheet" ? [[id, target] as const] : [])),
  );
  const partOf = (kind: string) => ties.find((tie) => tie.kind === kind)?.target;
  const styles = partOf("styles");
  return {
    sheets: listed.sheets.flatMap(({ id, ...sheet }) => {
      const part = parts.get(id);
      return part === undefined ? [] : [{ ...sheet, part }];
    }),
    sharedTexts: partOf("sharedStrings"),
    formats: styles === undefined ? [] : cellFormats(await textOf(zip, styles)),
    countsFrom1904: listed.countsFrom1904,
  };
}

async function relationshipsOf(zip: ZipFile, part: string): Promise<readonly Relationship[]> {
  const named = relationshipsPart(part);
  if (!zip.has(named)) return [];
  const read = readRelationships(await textOf(zip, named), part);
  return read.ok ? read.value : damaged();
}

async function textOf(zip: ZipFile, part: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zip.stream(part, insideLimits.partBytes)) pieces.push(piece);
  return xmlText(Buffer.concat(pieces)) ?? damaged();
}

function listedSheets(xml: string) {
  const sheets: { id: string; name: string; isHidden: boolean }[] = [];
  let countsFrom1904 = false;
  parse(xml, (name, attributes) => {
    if (name === "x:workbookPr") countsFrom1904 = isOn(attributes.get("date1904"));
    if (name !== "x:sheet") return;
    const isHidden = (attributes.get("state") ?? "visible") !== "visible";
    const id = attributes.get("r:id");
    if (id !== undefined) sheets.push({ id, name: attributes.get("name") ?? "", isHidden });
  });
  return { sheets, countsFrom1904 };
}

function cellFormats(xml: string): readonly string[] {
  const own = new Map<string, string>();
  const used: string[] = [];
  let isCellFormats = false;
  parse(
    xml,
    (name, attributes) => {
      if (name === "x:numFmt") {
        own.set(attributes.get("numFmtId") ?? "", attributes.get("formatCode") ?? "");
      }
      if (name === "x:cellXfs") isCellFormats = true;
      if (name === "x:xf" && isCellFormats) used.push(attributes.get("numFmtId") ?? "0");
    },
    (name) => {
      if (name === "x:cellXfs") isCellFormats = false;
    },
  );
  return used.map((id) => own.get(id) ?? monthFormat(Number(id)) ?? builtInFormat(Number(id)));
}

/** Formats known by number alone that show a month without its day, as Excel in Chinese has them. */
function monthFormat(id: number): string | undefined {
  return [17, 27, 36, 50, 52, 57].includes(id) ? "yyyy-mm" : undefined;
}

function parse(
  xml: string,
  open: Parameters<typeof parseXml>[1]["open"],
  close: (name: string) => void = () => undefined,
): void {
  const parsed = parseXml(xml, { open, close, text: () => undefined });
  if (!parsed.ok) damaged();
}

function damaged(): never {
  throw new RowsUnreadable({ kind: "damaged" });
}
