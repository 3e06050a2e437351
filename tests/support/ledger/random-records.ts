import type { Column, RowValues } from "#platform/ledger/column.ts";
import { type Random, randomOf } from "#tests/support/generator/random.ts";

/** A column of each type that ledgers have. */
export const everyColumn: readonly Column[] = [
  { code: "number", header: "编号", type: "text", isKey: true, maxLength: 200 },
  { code: "text", header: "申请内容", type: "text", maxLength: 2_000 },
  { code: "note", header: "备注（可不填）", type: "text", maxLength: 2_000 },
  { code: "on", header: "收到日期", type: "date", mayLieAhead: true },
  { code: "month", header: "月份", type: "month", mayLieAhead: true },
  { code: "count", header: "数量", type: "integer", takesWan: true },
  { code: "money", header: "金额（元）", type: "money" },
  { code: "share", header: "比例", type: "number" },
  {
    code: "kind",
    header: "类别",
    type: "option",
    options: [{ name: "乡镇（街道）" }, { name: "其他, 甲" }, { name: "=无" }],
  },
  {
    code: "fields",
    header: "重点领域",
    type: "options",
    options: [{ name: "教育" }, { name: "医疗（卫生）" }, { name: "环保" }],
  },
  { code: "isOpen", header: "是否公开", type: "yesno" },
  { code: "parent", header: "上级", type: "reference" },
];

/** Stretches of text that programs for sheets take for something else, or that files cannot hold as they are. */
const stretches = [
  ...[
    "=1+1",
    "+86",
    "-5",
    "@甲",
    "'",
    "''=",
    "'=1",
    '=HYPERLINK("x")',
    "0012",
    "1e5",
    "2024-03-07",
  ],
  ...['"', '""', ",", "，", ";", "\n", "\t", "<b>", "&amp;", "]]>", "_x0041_", "_x000D_", "\u0001"],
  ...[
    "甲局",
    "（2024）第 3 号",
    "〔2024〕",
    "　",
    "\u00a0",
    "😀",
    "\u{20000}",
    "\u200b",
    "\ufeff",
    "é",
    "TRUE",
  ],
  ...["合计", "注：", "示例", "序号", "是", "无", "null", "{}", "[]", "%", "\\", "#REF!"],
];

/** A record as it may be stored; it depends on the seed and its number alone. */
export function randomRecord(seed: number, number: number): RowValues {
  const random = randomOf(seed, number);
  const maybe = (value: () => string) => (random.chance(0.2) ? null : value());
  return {
    number: storedText(`${textOf(random)}${number}`),
    text: maybe(() => storedText(`${textOf(random)}甲`)),
    note: maybe(() => storedText(textOf(random))) || null,
    on: maybe(() => dayOf(random)),
    month: maybe(() => dayOf(random).slice(0, 7)),
    count: maybe(() => `${random.int(0, 2_000_000)}`),
    money: maybe(() => decimal(random.int(0, 999_999_999), 2)),
    share: maybe(() => decimal(random.int(0, 2_000_000), 6)),
    kind: maybe(() => random.pick(["乡镇（街道）", "其他, 甲", "=无"])),
    fields: maybe(() => random.pick(["教育", "教育、环保", "医疗（卫生）、环保"])),
    isOpen: maybe(() => random.pick(["是", "否"])),
    parent: maybe(() => storedText(`${textOf(random)}局`)),
  };
}

function textOf(random: Random): string {
  return Array.from({ length: random.int(0, 6) }, () => random.pick(stretches)).join("");
}

/** As text is stored: trimmed. A first cell that marks an example or a sum would be passed over as such. */
function storedText(text: string): string {
  const stored = text.trim();
  return /^[\s\p{Cf}]*(?:示例|合计|注|序号)/u.test(stored) ? `第${stored}` : stored;
}

function dayOf(random: Random): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${random.int(1890, 2100)}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
}

function decimal(units: number, digits: number): string {
  const text = String(units).padStart(digits + 1, "0");
  const fraction = text.slice(-digits).replace(/0+$/, "");
  const whole = text.slice(0, -digits);
  return fraction === "" ? whole : `${whole}.${fraction}`;
}
