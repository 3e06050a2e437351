import { z } from "zod";
import { agencyKinds, kindWords } from "#features/agencies/domain/index.ts";
import { severities } from "#kernel/finding.ts";
import { besideKey } from "#platform/export/dataset.ts";
import { type ComparedCellName, comparedCells } from "#report/form/compared-cells.ts";
import { cellLabel } from "#report/words/cell-label.ts";
import { stateWords } from "#report/words/state-words.ts";
import { editionWords, severityWords } from "#report-view/words.ts";
import { agencyLevelWords, checkStateWords, regionLevelWords } from "./code-words.ts";

/** `title` is the head of the column in CSV. */
const id = (title: string) => z.int().meta({ title });
const text = (title: string, description?: string) =>
  z.string().meta({ title, ...(description && { description }) });
const regionCode = (title: string) =>
  z
    .string()
    .regex(/^\d{6}$/)
    .meta({ title, description: "六位行政区划代码" });
const yearOf = z.int().meta({ title: "年份", description: "年报所报告的年份" });
const kind = z.enum(agencyKinds).meta({
  title: "机关类别",
  description:
    "government 人民政府，department 政府部门，township 乡镇（街道），zone 开发区（园区），other 其他机关",
});
const kindName = z
  .enum(Object.values(kindWords))
  .meta({ title: "机关类别名称", description: "机关类别的中文说法", [besideKey]: "kind" });
/** The Chinese of the codes in another property. */
const wordsOf = (beside: string, title: string, words: Readonly<Record<string, string>>) =>
  z
    .enum(Object.values(words))
    .meta({ title, description: `${beside} 的中文说法`, [besideKey]: beside });
const agency = {
  agencyId: id("机关编号"),
  agencyName: text("机关名称"),
};

const severityNames = Object.fromEntries(
  Object.entries(severityWords).map(([severity, { word }]) => [severity, word]),
);
const stateNames = Object.fromEntries(
  Object.entries(stateWords).map(([state, { word }]) => [state, word]),
);

/** 地区. */
export const regionRow = z
  .strictObject({
    code: regionCode("代码"),
    name: text("名称"),
    level: z
      .enum(["nation", "province", "city", "county"])
      .meta({ title: "级别", description: "nation 全国，province 省，city 市，county 县" }),
    parentCode: regionCode("上级代码").nullable().meta({ title: "上级代码" }),
    levelName: wordsOf("level", "级别名称", regionLevelWords),
  })
  .meta({ title: "地区" });

/** 机关. */
export const agencyRow = z
  .strictObject({
    id: id("机关编号"),
    name: text("名称"),
    kind,
    level: z.enum(["province", "city", "county", "township"]).meta({ title: "级别" }),
    regionCode: regionCode("地区代码"),
    regionName: text("地区名称"),
    kindName,
    levelName: wordsOf("level", "级别名称", agencyLevelWords),
    dissolvedOn: z.iso
      .date()
      .nullable()
      .meta({ title: "撤销日期", description: "空值表示没有撤销，或者本站不知道" }),
    successorId: z.int().nullable().meta({ title: "承接机关编号" }),
  })
  .meta({ title: "机关" });

/** 予以公开 总计 …: how the column of a compared cell is headed. */
function cellTitle(cell: ComparedCellName): string {
  const { table, row, column } = cellLabel(cell);
  return `${table} ${row} ${column}`;
}

const figure = "能够确定的数；空值表示不确定，或者当年的表格没有这一项，原因见单元格数据的 state";

const figures = z
  .strictObject(
    Object.fromEntries(
      comparedCells.map(({ cell }) => [
        cell,
        z
          .number()
          .nullable()
          .meta({ title: cellTitle(cell), description: figure }),
      ]),
    ) as Record<ComparedCellName, z.ZodNullable<z.ZodNumber>>,
  )
  .meta({ title: "主要数据" });

/** 年报: the current version of each agency's report of a year. */
export const reportRow = z
  .strictObject({
    id: id("年报编号"),
    ...agency,
    kind,
    regionCode: regionCode("地区代码"),
    regionName: text("地区名称"),
    year: yearOf,
    version: z.int().min(1).meta({ title: "版本", description: "只列现行版本；更正过的大于 1" }),
    edition: z.enum(["2021", "2019-trial", "hybrid", "pre-2019"]).nullable().meta({
      title: "格式",
      description:
        "2021 现行格式，2019-trial 试行格式，hybrid 两种混用，pre-2019 2019 年以前；空值表示没有读到表格",
    }),
    importedAt: z.iso.datetime().meta({ title: "收录时间", description: "UTC" }),
    originalSha256: text("原文件 SHA-256", "原文件字节的摘要，十六进制"),
    errors: z.int().nullable().meta({
      title: "核对错误数",
      description: "空值表示没有核对，不是 0；原因见核对情况（checkState）",
    }),
    warnings: z
      .int()
      .nullable()
      .meta({ title: "核对提醒数", description: "空值表示没有核对，不是 0" }),
    notices: z
      .int()
      .nullable()
      .meta({ title: "核对提示数", description: "空值表示没有核对，不是 0" }),
    uncertainCells: z
      .int()
      .nullable()
      .meta({ title: "不确定的单元格数", description: "空值表示没有读到表格，各格都没有读出" }),
    figures,
    kindName,
    checkState: z.enum(["checked", "not-yet", "unread", "old-form", "no-tables"]).meta({
      title: "核对情况",
      description:
        "checked 已核对，not-yet 尚未核对，unread 正文和表格都没有读出，old-form 2019 年以前的格式，没有核对，no-tables 没有表格可以核对；checked 以外的，核对错误数等为空值",
    }),
    signedOn: z.iso
      .date()
      .nullable()
      .meta({ title: "报告日期", description: "报告落款的日期；空值表示没有读出" }),
    editionName: wordsOf("edition", "格式名称", editionWords)
      .nullable()
      .meta({ title: "格式名称", description: "edition 的中文说法", [besideKey]: "edition" }),
    checkStateName: wordsOf("checkState", "核对情况名称", checkStateWords),
    importedAtLocal: z.string().meta({
      title: "收录时间（北京时间）",
      description: "形如 2025-01-20 16:30:00",
      [besideKey]: "importedAt",
    }),
  })
  .meta({ title: "年报" });

/** 核对发现的问题. */
export const findingRow = z
  .strictObject({
    reportId: id("年报编号"),
    ...agency,
    year: yearOf,
    rule: text("规则", "规则的代码，例如 t3.balance"),
    at: text("位置", "规则核对的行或列").nullable().meta({ title: "位置" }),
    severity: z
      .enum(severities)
      .meta({ title: "程度", description: "error 错误，warning 提醒，notice 提示" }),
    cells: z.array(z.string()).meta({ title: "涉及单元格", description: "CSV 中用空格隔开" }),
    expected: z.number().nullable().meta({ title: "应为" }),
    actual: z.number().nullable().meta({ title: "实为" }),
    message: text("问题"),
    basis: text("依据"),
    ruleName: z.string().meta({
      title: "规则名称",
      description: "规则核对的是什么",
      [besideKey]: "rule",
    }),
    severityName: wordsOf("severity", "程度名称", severityNames),
    cellNames: z.array(z.string()).meta({
      title: "涉及单元格名称",
      description: "涉及单元格的中文说法，CSV 中用空格隔开",
      [besideKey]: "cells",
    }),
  })
  .meta({ title: "核对发现的问题" });

/** 单元格. */
export const cellRow = z
  .strictObject({
    reportId: id("年报编号"),
    agencyId: id("机关编号"),
    year: yearOf,
    cell: text("单元格", "表.行.列，例如 t3.granted.natural"),
    state: z.enum(["read", "blank", "missing", "lost", "ambiguous"]).meta({
      title: "状态",
      description:
        "read 确定，blank 空白，missing 原文没有，lost 损毁，ambiguous 存疑；只有 read 有数",
    }),
    value: z.number().nullable().meta({ title: "数值" }),
    cellName: z.string().meta({
      title: "单元格名称",
      description: "例如 表三 （一）予以公开 自然人",
      [besideKey]: "cell",
    }),
    stateName: wordsOf("state", "状态名称", stateNames),
  })
  .meta({ title: "单元格" });
