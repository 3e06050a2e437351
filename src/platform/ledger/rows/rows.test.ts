import { describe, expect, test } from "vitest";
import type { Column } from "../column.ts";
import { noMapping, parseMapping } from "../mapping.ts";
import { compared } from "../spelling.ts";
import { decideRow } from "./decide-row.ts";
import { findHeader } from "./find-header.ts";
import { matchHeader } from "./match-header.ts";
import { readRow } from "./read-row.ts";
import { skipReason } from "./skip-row.ts";

const columns: readonly Column[] = [
  { code: "number", header: "编号", spellings: ["受理编号"], type: "text", isKey: true },
  {
    code: "receivedOn",
    header: "收到日期",
    type: "date",
    isRequired: true,
    doubtfulHeaders: { headers: ["申请时间"], warning: "该列未必是法定收到之日" },
  },
  { code: "subject", header: "申请内容", type: "text", isRequired: true },
  { code: "channel", header: "渠道", type: "text" },
  { code: "origin", header: "来源", type: "text", isKey: true, default: "本级" },
];
const context = { columns, mapping: noMapping, hasOwner: true };

function headerOf(...words: string[]) {
  return matchHeader(words, context);
}

function codes(header: ReturnType<typeof headerOf>) {
  return [...header.columns].sort(([a], [b]) => a - b).map(([at, { code }]) => `${at} ${code}`);
}

describe("a header", () => {
  test("is read in any order, by other spellings, codes, with blanks and marks of required columns", () => {
    const header = headerOf("序号", "申 请\n内容*", "RECEIVED", "receivedOn", "受理编号", "机关");
    expect(codes(header)).toEqual(["1 subject", "3 receivedOn", "4 number"]);
    expect([header.serialAt, header.ownerAt, header.extra, header.missing]).toEqual([
      0,
      5,
      ["RECEIVED"],
      [],
    ]);
  });

  test.each(["机关名称", "机构", "机构名称", "单位", "单位 名称"])(
    "says by %s too whose a record is, where no 机关 and no column of the kind's own is spelled so",
    (word) => {
      expect([headerOf("编号", word).ownerAt, headerOf("编号", word).extra]).toEqual([1, []]);
      const both = headerOf("编号", word, "机关");
      expect([both.ownerAt, both.extra]).toEqual([2, [word]]);
      const own: Column = { code: "unit", header: "所在", spellings: [word], type: "text" };
      const found = matchHeader(["编号", word], { ...context, columns: [...columns, own] });
      expect([found.ownerAt, codes(found)]).toEqual([undefined, ["0 number", "1 unit"]]);
      expect(matchHeader(["编号", word], { ...context, hasOwner: false }).extra).toEqual([word]);
    },
  );

  test("takes a column's own name before other spellings, and says what is there twice or missing", () => {
    const header = headerOf("受理编号", "编号", "申请内容", "申请内容");
    expect(codes(header)).toEqual(["1 number", "2 subject"]);
    expect([header.extra, header.repeated, header.missing]).toEqual([
      ["受理编号", "申请内容"],
      ["申请内容"],
      ["收到日期"],
    ]);
  });

  test("reaches a doubtful column by a mapping alone, with a warning", () => {
    expect(headerOf("编号", "申请时间", "申请内容").missing).toEqual(["收到日期"]);
    const mapping = parseMapping({ headers: { 申请时间: "收到日期" } }, columns);
    const header = matchHeader(["编号", "申请时间", "申请内容"], {
      ...context,
      mapping: mapping.ok ? mapping.value : noMapping,
    });
    expect([header.missing, header.doubtful]).toEqual([
      [],
      [{ header: "申请时间", warning: "该列未必是法定收到之日" }],
    ]);
  });

  const titles = [["某局依申请公开台账"], ["填报单位：某局", "", "2024 年"]];
  test("is found after title rows", () => {
    const found = findHeader([...titles, ["编号", "收到日期", "申请内容"]], context);
    expect(found).toMatchObject({ kind: "found", at: 2 });
  });

  test("of two rows is the lower one where it says more", () => {
    const rows = [
      ["编号", "收到日期", "申请内容", "其他"],
      ["编号", "收到日期", "申请内容", "渠道"],
      ["1", "2024-03-07", "甲", "当面"],
    ];
    expect(findHeader(rows, context)).toMatchObject({ kind: "found", at: 1 });
  });

  test("without a required column is told apart from none", () => {
    expect(findHeader([...titles, ["编号", "收到日期"]], context)).toMatchObject({
      kind: "incomplete",
      at: 2,
      header: { missing: ["申请内容"] },
    });
    expect(findHeader([...titles, ["编号", "数量"]], context)).toEqual({ kind: "none" });
  });
});

describe("a row is passed over", () => {
  const header = headerOf("序号", "编号", "收到日期", "申请内容", "渠道", "数量");
  test.each([
    ["empty", ["", "", "", "", "", ""]],
    ["header", ["序号", "编号", "收到日期", "申请内容", "渠道", "数量"]],
    ["header", ["", "编号", "收到日期", "", "", ""]],
    ["serial", ["7", "", "", "", "", ""]],
    ["example", ["示例", "1", "2024-03-07", "甲", "", ""]],
    ["remark", ["合 计", "", "", "", "", "12"]],
    ["remark", ["", "总计", "", "", "", "12"]],
    ["remark", ["", "小计", "", "", "3", ""]],
    ["remark", ["注：以上为全年", "", "", "", "", ""]],
    ["remark", ["填报人: 张三", "", "", "", "", ""]],
    ["remark", ["其中", "", "", "", "5", ""]],
  ] as const)("as %s: %o", (reason, texts) => {
    expect(skipReason(texts, header)).toBe(reason);
  });

  test.each([
    ["合计", "1", "", "", "", ""],
    ["", "合计表审批", "2024-03-07", "甲", "", ""],
    ["", "注意事项", "", "", "", ""],
    ["", "合计", "2024-03-07", "", "", ""],
    ["7", "", "", "", "当面", ""],
    ["", "备注说明", "", "", "", ""],
  ])("but not %o %o %o %o %o", (...texts) => {
    expect(skipReason(texts, header)).toBeUndefined();
  });
});

describe("the cells of a row", () => {
  const rowContext = { columns, mapping: noMapping, today: "2026-11-30" } as const;
  const byCode = (code: string) => columns.find((one) => one.code === code) as Column;

  test("are read by column; one that is absent has no value", () => {
    const cells = new Map([
      [byCode("number"), "1"],
      [byCode("receivedOn"), "2024-02-30"],
      [byCode("channel"), ""],
    ]);
    const { values, problems, written } = readRow(cells, rowContext);
    // A part of the key that has a default is that where it is absent.
    expect(values).toEqual({ number: "1", channel: null, origin: "本级" });
    expect(written).toEqual({ number: "1", receivedOn: "2024-02-30", channel: null });
    expect(problems).toMatchObject([
      { column: "receivedOn", value: "2024-02-30", code: "bad-date" },
    ]);
  });

  test("take words and blanks by a mapping", () => {
    const mapping = parseMapping(
      { values: { 渠道: { "现 场": "当面" } }, defaults: { channel: "网上" } },
      columns,
    );
    if (!mapping.ok) throw new Error(mapping.error);
    const read = (channel: string) =>
      readRow(new Map([[byCode("channel"), channel]]), { ...rowContext, mapping: mapping.value })
        .values.channel;
    expect([read("现场"), read(""), read("邮寄")]).toEqual(["当面", "网上", "邮寄"]);
    expect(readRow(new Map(), { ...rowContext, mapping: mapping.value }).values).toEqual({
      channel: "网上",
      origin: "本级",
    });
  });
});

test.each([
  [{ headers: { 甲: "没有的列" } }, "没有“没有的列”这一列"],
  [{ header: {} }, "headers"],
  [{ headers: { 甲: 1 } }, "headers"],
  [[], "headers"],
])("a mapping %o is refused", (json, words) => {
  const parsed = parseMapping(json, columns);
  expect(parsed.ok ? "" : parsed.error).toContain(words);
});

describe("a row beside what is stored", () => {
  const values = { number: "（2024）1", receivedOn: "2024-03-07", channel: null };
  const row = (given: Record<string, string | null>) => ({
    seq: 0,
    owner: "1",
    key: "",
    values: given,
  });
  const stored = (isOfOffice = false) => ({ id: 1, values, isOfOffice });
  const decide = (given: Record<string, string | null>, isOfOffice?: boolean) =>
    decideRow(row(given), stored(isOfOffice), { columns, isSame: undefined });

  test("is new where nothing is", () => {
    expect(decideRow(row(values), undefined, { columns, isSame: undefined })).toEqual({
      kind: "new",
    });
  });

  test("is the same in any spelling of its key, whoever made the record, and with absent columns", () => {
    expect(decide({ number: "(2024) 1" }).kind).toBe("same");
    expect(decide(values, true).kind).toBe("same");
  });

  test("is changed by what differs, a blank cell too", () => {
    expect(decide({ number: "（2024）1", receivedOn: null, channel: "当面" })).toEqual({
      kind: "changed",
      changes: [
        { column: "receivedOn", before: "2024-03-07", after: null },
        { column: "channel", before: null, after: "当面" },
      ],
    });
  });

  test("may not change a record of the office", () => {
    expect(decide({ number: "（2024）1", channel: "当面" }, true).kind).toBe("continued-in-office");
  });
});

test.each([
  ["六建办[2008]59号", "六建办〔2008〕59号"],
  ["六建办﹝2008﹞ 59 号", "六建办〔2008〕59号"],
  ["六建办（２００８）59号", "六建办〔2008〕59号"],
  ["【2021】{1}《甲》", "〔2021〕〔1〕〔甲〕"],
])("%s is compared as %s", (text, is) => {
  expect(compared(text)).toBe(is);
});
