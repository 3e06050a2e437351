import type { PrintedBlock, PrintedDocument, PrintedTable } from "../../printed-document.ts";

/** A sheet to be written: its blocks in order, with at most one table, whose columns it then has. */
export interface PrintedSheet {
  readonly name: string;
  /** Stands on top of the first sheet. */
  readonly title?: string;
  readonly blocks: readonly PrintedBlock[];
}

/**
 * Divides a document into sheets in its own order: each table on one of its own together with the heading it stands
 * under, so that its columns are the sheet's; the prose before, between and after on sheets of one wide column.
 */
export function splitSheets({ title, blocks }: PrintedDocument): readonly PrintedSheet[] {
  const parts = partsOf(blocks);
  const isTitleAlone = parts.length === 0 || parts[0]?.some(isTable);
  const all = isTitleAlone ? [[], ...parts] : parts;
  const names = new Set<string>();
  return all.map((part, index) => {
    const name = freeName(part.find(isTable)?.name ?? "正文", names);
    names.add(name);
    return { name, blocks: part, ...(index === 0 ? { title } : {}) };
  });
}

/** The blocks of each sheet. */
function partsOf(blocks: readonly PrintedBlock[]): PrintedBlock[][] {
  const parts: PrintedBlock[][] = [];
  let part: PrintedBlock[] = [];
  const end = () => {
    if (part.length > 0) parts.push(part);
    part = [];
  };
  for (const block of blocks) {
    if (part.some(isTable) && block.kind !== "paragraph") end();
    if (block.kind === "table") {
      const heading = part.findLastIndex(({ kind }) => kind === "heading");
      const own = heading < 0 ? [] : part.splice(heading);
      end();
      part = own;
    }
    part.push(block);
  }
  end();
  return parts;
}

function isTable(block: PrintedBlock): block is PrintedTable {
  return block.kind === "table";
}

/** A name as Excel allows it: at most 31 characters, without `[]:*?/\`, each once. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  const name = wanted.replaceAll(/[[\]:*?/\\']/g, "").slice(0, 24) || "表";
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name}（${number}）`;
    if (!taken.has(free)) return free;
  }
}
