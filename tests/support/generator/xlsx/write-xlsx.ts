import { archived } from "../office/archive.ts";
import { isRepeated, type OfficeBlock } from "../office/blocks.ts";
import type { PlacedTable } from "../office/placed-table.ts";
import { realTable, type WrittenOffice } from "../office/written.ts";
import type { Random } from "../random.ts";
import { xlsxHabitOf, xlsxTags } from "./habit.ts";
import { addBlock, emptySheet, type Layout, type SheetData } from "./sheet-data.ts";
import { type NamedSheet, workbookParts } from "./workbook.ts";

/** A report as a workbook. */
export function writeXlsx(blocks: readonly OfficeBlock[], random: Random): WrittenOffice {
  const drawn = xlsxHabitOf(random);
  // An error in one place and a figure in the other would be two things said.
  const habit = isRepeated(blocks)
    ? { ...drawn, totals: "values" as const, disguise: undefined }
    : drawn;
  const layout: Layout = { habit, random, weaker: new Map() };
  const sheets = [...visibleSheets(layout, blocks), ...hiddenSheets(layout, blocks)];
  const parts = workbookParts(layout, sheets);
  return {
    bytes: archived(parts, { random, encoding: habit.encoding }),
    tags: xlsxTags(habit),
    traits: { t2: realTable, t3: realTable, t4: realTable },
    weaker: layout.weaker,
  };
}

const plainHabit = { totals: "values", disguise: undefined } as const;

const names = ["总体情况", "主动公开", "依申请公开", "复议诉讼", "问题与其他", "Sheet6", "Sheet7"];

/** One sheet, or a new one where a table begins and where prose goes on behind the last. */
function visibleSheets(layout: Layout, blocks: readonly OfficeBlock[]): NamedSheet[] {
  const groups = layout.habit.manySheets ? grouped(blocks) : [blocks];
  return groups.map((group, at) => {
    const data = emptySheet(layout);
    for (const block of group) addBlock(layout, data, block);
    return { name: names[at] ?? `表${at}`, state: "visible", data };
  });
}

/** Sections one, two to four and five of a report each begin a sheet with their heading. */
function grouped(blocks: readonly OfficeBlock[]): OfficeBlock[][] {
  const groups: OfficeBlock[][] = [[]];
  for (const block of blocks) {
    const begins =
      block.kind === "line" && block.role === "heading" && !/^[一六]/.test(block.piece.text);
    if (begins && (groups.at(-1)?.length ?? 0) > 0) groups.push([]);
    groups.at(-1)?.push(block);
  }
  return groups;
}

/** Last year's tables, as agencies keep them for comparison. */
function hiddenSheets(layout: Layout, blocks: readonly OfficeBlock[]): NamedSheet[] {
  const { habit, random } = layout;
  const empty: NamedSheet = { name: "Sheet9", state: "visible", data: emptySheet(layout) };
  const spare = random.chance(0.3) ? [empty] : [];
  if (habit.hides !== "sheet") return spare;
  const data: SheetData = emptySheet({ ...layout, weaker: new Map() });
  for (const block of blocks) {
    if (block.kind !== "table") continue;
    const old = { ...layout, weaker: new Map(), habit: { ...habit, ...plainHabit } };
    addBlock(old, data, { kind: "table", table: lastYear(block.table, random) });
  }
  return [...spare, { name: "上年数据", state: random.pick(["hidden", "veryHidden"]), data }];
}

function lastYear(table: PlacedTable, random: Random): PlacedTable {
  const cells = table.cells.map((cell) =>
    cell.role === "value" ? { ...cell, piece: { text: String(random.int(0, 99)) } } : cell,
  );
  return { ...table, cells };
}
