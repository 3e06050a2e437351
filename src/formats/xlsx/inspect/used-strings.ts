import { ok, type Result } from "#kernel/result.ts";
import type { InsideUnreadable } from "../../extracted.ts";
import type { OoxmlPackage } from "../../ooxml/open-package.ts";
import { parseXml } from "../../ooxml/parse-xml.ts";

/** The shared texts that no cell of these sheets shows: what was deleted, or stood in a sheet that is no more. */
export function unusedStrings(
  file: OoxmlPackage,
  sheets: readonly string[],
  sharedStrings: string | undefined,
): Result<readonly string[], InsideUnreadable> {
  if (sharedStrings === undefined) return ok([]);
  const used = usedStrings(file, sheets);
  if (!used.ok) return used;
  const strings = file.part(sharedStrings);
  if (!strings.ok) return strings;
  return unusedIn(strings.value ?? "<x/>", used.value);
}

/** The numbers of the shared texts that cells of these sheets show. */
export function usedStrings(
  file: OoxmlPackage,
  sheets: readonly string[],
): Result<ReadonlySet<number>, InsideUnreadable> {
  const used = new Set<number>();
  for (const sheet of sheets) {
    const xml = file.part(sheet);
    if (!xml.ok) return xml;
    const read = usedIn(xml.value ?? "<x/>", used);
    if (!read.ok) return read;
  }
  return ok(used);
}

function usedIn(xml: string, used: Set<number>): Result<void, InsideUnreadable> {
  let isShared = false;
  let isValue = false;
  let value = "";
  return parseXml(xml, {
    open(name, attributes) {
      if (name === "x:c") isShared = attributes.get("t") === "s";
      if (name !== "x:v") return;
      isValue = isShared;
      value = "";
    },
    close(name) {
      if (name === "x:v" && isValue) used.add(Number(value));
      if (name === "x:v") isValue = false;
    },
    text(text) {
      if (isValue) value += text;
    },
  });
}

function unusedIn(
  xml: string,
  used: ReadonlySet<number>,
): Result<readonly string[], InsideUnreadable> {
  const found: string[] = [];
  let [at, text] = [0, ""];
  const read = parseXml(xml, {
    open(name) {
      if (name === "x:si") text = "";
    },
    close(name) {
      if (name !== "x:si") return;
      if (!used.has(at) && text.trim() !== "") found.push(text);
      at += 1;
    },
    text(piece) {
      if (text.length < 2_000) text += piece;
    },
  });
  return read.ok ? ok(found) : read;
}
