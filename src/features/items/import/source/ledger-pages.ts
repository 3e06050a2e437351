import { createHash } from "node:crypto";
import { openRows } from "#formats/rows/open-rows.ts";
import {
  cellText,
  type ObjectRow,
  type RowCell,
  type RowsRefusal,
  type RowsSheet,
  type SheetRow,
} from "#formats/rows/row.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { newOldSheetsReader } from "#platform/ledger/read-old-sheets.ts";
import { compared } from "#platform/ledger/spelling.ts";
import type { ItemText } from "../../domain/draft/item-text.ts";
import { type FoundPage, noFacts, type PageFacts } from "../../domain/import/found-page.ts";
import { itemColumns } from "../../ledger/columns.ts";
import { oldAddress } from "../../old-addresses/old-address.ts";
import { localDay } from "../page/local-day.ts";
import type { SourcePage } from "../site-source.ts";
import { storableText } from "../storable-text.ts";
import { readBeside, readBytes, type SiteFiles } from "./site-files.ts";

/** Columns of a ledger with bodies (带正文的台账), beside those of the kind `items`. */
const ownHeaders: Readonly<Record<string, string>> = {
  正文: "body",
  内容: "body",
  正文文件: "bodyFile",
  网页文件: "bodyFile",
  旧地址: "url",
  原网址: "url",
  内容概述: "summary",
  主题分类: "topic",
  体裁: "genre",
  主题词: "keywords",
};

/** The rows of a ledger, each with its body: a cell, or a file that lies beside. */
export async function ledgerPages(
  path: string,
  beside: SiteFiles,
): Promise<Result<readonly SourcePage[], RowsRefusal | { readonly kind: "no-title-column" }>> {
  const opened = await openRows(path, newOldSheetsReader());
  if (!opened.ok) return opened;
  const pages: SourcePage[] = [];
  let isKnown = false;
  try {
    for (const sheet of opened.value.sheets) {
      if (sheet.isHidden) continue;
      for await (const told of rowsTold(sheet)) {
        isKnown = true;
        if (told !== "head") pages.push(await pageOfRow(told.row, told.values, beside));
      }
    }
  } finally {
    await opened.value.close();
  }
  return isKnown ? ok(pages) : err({ kind: "no-title-column" });
}

interface RowTold {
  readonly row: number;
  readonly values: ReadonlyMap<string, string>;
}

/** Rows below the head of a sheet; the head itself first. */
async function* rowsTold({ rows }: RowsSheet): AsyncGenerator<RowTold | "head"> {
  let head: ReadonlyMap<number, string> | undefined;
  for await (const row of eachOf(rows())) {
    const known = head ?? headOf(row);
    if (known && !head) yield "head";
    head = known;
    if (head) yield* toldBy(row, head);
  }
}

async function* eachOf<One>(all: AsyncIterable<readonly One[]>): AsyncGenerator<One> {
  for await (const some of all) yield* some;
}

/** The row of the head says itself that it is none. */
function toldBy(row: SheetRow | ObjectRow, head: ReadonlyMap<number, string>): readonly RowTold[] {
  const values = valuesOf(row, head);
  return values.get("title") && !isHead(values) ? [{ row: row.row, values }] : [];
}

const headers = new Map<string, string>([
  ...itemColumns.flatMap(({ code, header, spellings = [] }) =>
    [header, ...spellings].map((word) => [compared(word), code] as const),
  ),
  ...Object.entries(ownHeaders),
]);

/** Which column says what, of a row that names 标题; of objects their fields. */
function headOf(row: SheetRow | ObjectRow): ReadonlyMap<number, string> | undefined {
  if (row.kind === "fields") return new Map();
  const found = row.cells.flatMap((cell, at) => {
    const code = headers.get(compared(cellText(cell)));
    return code === undefined ? [] : [[at, code] as const];
  });
  return found.some(([, code]) => code === "title") ? new Map(found) : undefined;
}

function isHead(values: ReadonlyMap<string, string>): boolean {
  return headers.get(compared(values.get("title") ?? "")) === "title";
}

function valuesOf(
  row: SheetRow | ObjectRow,
  head: ReadonlyMap<number, string>,
): ReadonlyMap<string, string> {
  const text = (cell: RowCell | undefined) =>
    cell === undefined ? "" : storableText(typeof cell === "string" ? cell : cell.on).trim();
  if (row.kind === "cells") {
    return new Map([...head].map(([at, code]) => [code, text(row.cells[at])]));
  }
  return new Map(
    [...row.fields].map(([name, cell]) => [headers.get(compared(name)) ?? name, text(cell)]),
  );
}

async function pageOfRow(
  row: number,
  values: ReadonlyMap<string, string>,
  beside: SiteFiles,
): Promise<SourcePage> {
  const of = (code: string) => values.get(code) ?? "";
  const file = of("bodyFile").replaceAll("\\", "/").replace(/^\.\//, "");
  const bytes = file === "" ? undefined : await beside.read(file);
  const read = bytes && readBytes(bytes);
  const hash = createHash("sha256").update(JSON.stringify([...values]));
  if (bytes) hash.update(bytes);
  const lost: FoundPage["lost"] =
    file !== "" && !read ? [{ place: `第 ${row} 行`, what: "file-missing", quote: file }] : [];
  return {
    place: `第 ${row} 行`,
    page: {
      isList: false,
      facts: { ...(read?.facts ?? noFacts), ...factsOf(of) },
      text: read?.text ?? textOf(of("body")),
      files: read?.files ?? [],
      lost: [...(read?.lost ?? []), ...lost],
    },
    hash: hash.digest("hex"),
    oldPath: oldAddress(of("url")),
    read: (href) => readBeside(beside, file, href),
  };
}

/** What the row tells goes before what its page says. */
function factsOf(of: (code: string) => string): Partial<PageFacts> {
  const told: PageFacts = {
    ...noFacts,
    title: of("title"),
    publishedOn: localDay(of("publishedOn")) ?? "",
    formedOn: localDay(of("createdOn")) ?? "",
    indexNumber: of("indexNumber"),
    documentNumber: of("documentNumber") === "无" ? "" : of("documentNumber"),
    category: of("category"),
    topic: of("topic"),
    genre: of("genre"),
    keywords: of("keywords"),
    summary: of("summary"),
    address: of("url"),
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== ""));
}

/** A cell of words: a paragraph a line. */
function textOf(body: string): ItemText {
  const lines = body.split(/\r?\n/).map((line) => line.trim());
  const content = lines
    .filter((line) => line !== "")
    .map((text) => ({ type: "paragraph", content: [{ type: "text", text }] }) as const);
  return { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] };
}
