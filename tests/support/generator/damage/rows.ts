import type { Draft } from "../draft.ts";
import { layoutsOf, type Plan } from "../plan.ts";
import type { Random } from "../random.ts";
import type { Sheet, SheetCell, SheetRow } from "../sheet.ts";
import type { Damage } from "./damage.ts";

const garbage = [
  "",
  "",
  "",
  "锟斤拷锟斤拷",
  "?。ㄒ唬┲鲃庸_",
  "\u{fffd}\u{fffd}\u{fffd}\u{fffd}",
] as const;

export const rowDamage: readonly Damage[] = [
  {
    id: "row.item-one-missing",
    row: "row 第二十条第(一)项 missing",
    apply: (draft) => {
      const sheet = draft.sheets.find(({ table }) => table === "t2");
      if (sheet?.rows[0]?.cells[0]?.role !== "head") return false;
      sheet.rows.splice(0, 1);
      return true;
    },
  },
  {
    id: "label.one-lost",
    row: "one label lost altogether",
    apply: (draft, random) => loseLabels(draft, 1, random),
  },
  {
    id: "label.cut",
    row: "a label cut off behind its beginning (行政规范性)",
    apply: (draft, random) => {
      const sheet = draft.sheets.find(({ table }) => table === random.pick(["t2", "t3"]));
      const labels = (sheet?.rows ?? []).flatMap(({ row, cells }) =>
        row === undefined
          ? []
          : cells.filter(({ role, text }) => role === "label" && cutAt(text) > 0),
      );
      if (labels.length === 0) return false;
      const cell = random.pick(labels);
      cell.text = cell.text.slice(0, cutAt(cell.text));
      cell.lost = true;
      return true;
    },
  },
  {
    id: "label.two-lost",
    row: "two neighbouring labels lost",
    apply: (draft, random) => loseLabels(draft, 2, random),
  },
  {
    id: "label.overwritten",
    row: "labels of the results overwritten by zeros (seed 002)",
    apply: (draft) => {
      const sheet = draft.sheets.find(({ table }) => table === "t3");
      const outer = ["new", "carriedIn", "carriedOut"];
      for (const row of sheet?.rows ?? []) {
        if (row.row === undefined || outer.includes(row.row)) continue;
        for (const cell of row.cells) overwrite(cell);
      }
      return sheet !== undefined;
    },
  },
  {
    id: "row.left-out",
    row: "rows left out",
    apply: (draft, random) => {
      for (let times = random.int(1, 3); times > 0; times -= 1) leaveOut(draft, random);
      return true;
    },
  },
  {
    id: "table.repeated",
    row: "a table printed twice",
    apply: (draft, random, plan) => {
      if (!mayRepeat(plan)) return false;
      const sheet = draft.sheets.find(({ table }) => table === random.pick(["t2", "t3"]));
      if (sheet !== undefined) draft.sheets.push(copyOf(sheet));
      return sheet !== undefined;
    },
  },
  {
    id: "table.repeated-differing",
    row: "a table printed twice with another value",
    apply: (draft, random, plan) => {
      if (!mayRepeat(plan) || draft.sheets.length > 3) return false;
      const sheet = draft.sheets.find(({ table }) => table === random.pick(["t2", "t3"]));
      return sheet !== undefined && repeatOtherwise(draft, sheet, random);
    },
  },
  {
    id: "table.image",
    row: "tables 2 to 4 partly images",
    apply: (draft, random) => {
      for (const table of random.some(["t2", "t3", "t4"] as const, random.int(1, 2))) {
        draft.absent.add(table);
      }
      return true;
    },
  },
];

/** Where a label is cut so that it is no label by itself; 0 where it is too short. */
function cutAt(text: string): number {
  const cut = cuts.find(({ label }) => text.startsWith(label));
  return cut?.at ?? 0;
}

const cuts = [
  { label: "行政规范性文件", at: 5 },
  { label: "行政事业性收费", at: 5 },
  { label: "其他对外管理服务事项", at: 4 },
  { label: "2.其他法律行政法规", at: 5 },
  { label: "4.保护第三方合法权益", at: 5 },
  { label: "5.属于三类内部事务", at: 6 },
  { label: "6.属于四类过程性信息", at: 6 },
  { label: "7.属于行政执法案卷", at: 6 },
  { label: "8.属于行政查询事项", at: 6 },
  { label: "1.本机关不掌握", at: 6 },
  { label: "3.要求提供公开出版物", at: 6 },
  { label: "4.无正当理由大量", at: 6 },
  { label: "5.要求行政机关确认", at: 8 },
  { label: "2.申请人逾期未按", at: 7 },
] as const;

/** Takes the label off `count` neighbouring rows; never that of a row which names its group's first. */
function loseLabels(draft: Draft, count: number, random: Random): boolean {
  const sheet = draft.sheets.find(({ table }) => table === random.pick(["t2", "t3"]));
  const rows = sheet?.rows.filter(({ row }) => row !== undefined) ?? [];
  const from = random.int(0, rows.length - count);
  const chosen = rows.slice(from, from + count);
  if (chosen.some(({ row }) => row === "otherNotCorrected" || row === "regulations")) return false;
  for (const cell of chosen.flatMap(({ cells }) => cells)) {
    if (cell.role !== "label") continue;
    cell.text = random.pick(garbage);
    cell.lost = true;
  }
  return chosen.length === count;
}

/** Seed 002: each label became 0, each group's name as many zeros as it has rows. */
function overwrite(cell: SheetCell): void {
  if (cell.role === "label") {
    cell.text = "0";
    cell.lost = true;
  }
  if (cell.role === "group" && cell.rows < 10) {
    cell.text = Array.from({ length: cell.rows }, () => "0").join(" ");
  }
}

function leaveOut(draft: Draft, random: Random): void {
  const sheet = draft.sheets.find(({ table }) => table === random.pick(["t2", "t3", "t3"]));
  if (sheet === undefined) return;
  const places = sheet.rows.flatMap(({ row }, at) => (row === undefined ? [] : [at]));
  if (places.length < 3) return;
  const at = random.pick(places);
  const removed = sheet.rows.splice(at, 1)[0];
  const handed = (removed?.cells ?? []).filter(({ role, rows }) => role === "group" && rows > 1);
  for (const cell of handed) cell.rows -= 1;
  sheet.rows[at]?.cells.unshift(...handed);
  shrinkGroups(sheet, at);
}

function shrinkGroups(sheet: Sheet, removedAt: number): void {
  sheet.rows.slice(0, removedAt).forEach((row, at) => {
    for (const cell of row.cells) {
      if (cell.role === "group" && at + cell.rows > removedAt) cell.rows -= 1;
    }
  });
}

function mayRepeat(plan: Plan): boolean {
  return !layoutsOf(plan).has("F") && !(plan.kind === "html" && plan.habit.oneTable);
}

function copyOf(sheet: Sheet): Sheet {
  const rows = sheet.rows.map(
    (row): SheetRow => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell })),
    }),
  );
  return { ...sheet, rows };
}

function repeatOtherwise(draft: Draft, sheet: Sheet, random: Random): boolean {
  const copy = copyOf(sheet);
  const row = random.pick(copy.rows.filter((other) => other.row !== undefined));
  const value = random.pick(row.cells.filter(({ role }) => role === "value"));
  if (!/^\d+$/.test(value.text)) return false;
  value.text = String(Number(value.text) + random.int(1, 9));
  const original = sheet.rows.find((other) => other.row === row.row);
  if (original === undefined) return false;
  original.differing = true;
  draft.sheets.push(copy);
  return true;
}
