import type { Column } from "#platform/ledger/column.ts";
import { flatKind } from "#platform/ledger/flat/flat-kind.ts";
import { flatTableOf } from "#platform/ledger/flat/flat-table.ts";
import { refuseWhere } from "#platform/ledger/flat/row-rules.ts";
import { villageKinds } from "../words/village-words.ts";

const columns: readonly Column[] = [
  {
    code: "name",
    header: "名称",
    spellings: ["村（社区）名称", "村（社区）"],
    type: "text",
    isKey: true,
    maxLength: 100,
    example: "柳树村",
  },
  {
    code: "town",
    header: "所属镇（街道）",
    spellings: ["镇（街道）", "所属镇", "所属街道"],
    type: "text",
    isKey: true,
    maxLength: 100,
    example: "青岚镇",
  },
  {
    code: "type",
    header: "类型",
    type: "option",
    isRequired: true,
    options: villageKinds.map((name) => ({
      name,
      spellings: name === "村" ? ["行政村", "村民委员会"] : ["居委会", "居民委员会"],
    })),
    example: "村",
  },
  {
    code: "code",
    header: "区划代码",
    spellings: ["统计用区划代码"],
    type: "text",
    maxLength: 12,
    note: "12 位数字。",
  },
  { code: "endedOn", header: "撤并日期", type: "date" },
];

export const villageTable = flatTableOf("agency_village", { on: "since_on", columns });

/** 村（社区）: below the towns and streets of an agency. */
export const villageLedger = flatKind({
  kind: "villages",
  name: "村（社区）",
  columns,
  table: villageTable,
  isYearly: false,
  rules: [
    refuseWhere("code", ({ code }) =>
      !code || /^\d{12}$/.test(code) ? undefined : `“区划代码”${code} 不是 12 位数字，请核对。`,
    ),
  ],
});
