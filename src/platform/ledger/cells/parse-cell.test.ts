import { describe, expect, test } from "vitest";
import type { RowCell } from "#formats/rows/row.ts";
import type { Column } from "../column.ts";
import { parseCell } from "./parse-cell.ts";

const today = "2026-11-30";

function column(type: Column["type"], more: Partial<Column> = {}): Column {
  return { code: "c", header: "列", type, ...more };
}

function read(cell: RowCell, of: Column) {
  const parsed = parseCell(cell, of, today);
  return parsed.ok ? parsed.value : parsed.error.code;
}

describe("a date", () => {
  test.each([
    ["2024-03-07", "2024-03-07"],
    ["2024/3/7", "2024-03-07"],
    ["2024.3.7", "2024-03-07"],
    ["20240307", "2024-03-07"],
    ["2024年3月7日", "2024-03-07"],
    ["2024年03月07日", "2024-03-07"],
    ["2020- 09- 30", "2020-09-30"],
    ["2024 年 3 月 7 日", "2024-03-07"],
    ["２０２４－３－７", "2024-03-07"],
    [" 2024-03-07\n", "2024-03-07"],
    ["2010-01-14 09:30:00", "2010-01-14"],
    ["2020-09-30 10: 54", "2020-09-30"],
    ["2024-03-07T09:30:00.000Z", "2024-03-07"],
    ["2024/3/7 9:05", "2024-03-07"],
    ["2024年3月7日9时30分", "2024-03-07"],
    ["2024年3月7日 上午9:30", "2024-03-07"],
    [{ on: "2024-03-07", shown: "2024-03-07 09:30:00" }, "2024-03-07"],
    [{ on: "2024-03-07", shown: "2024-03" }, "2024-03-07"],
    ["2026-11-30", "2026-11-30"],
  ] as const)("%o is %s", (cell, is) => {
    expect(read(cell, column("date"))).toBe(is);
  });

  test.each([
    "2024-02-30",
    "2023-02-29",
    "2024-13-01",
    "3月7日",
    "3.7",
    "24-3-7",
    "2024-03",
    "2024.3.7-3.15",
    "2024-03-07\n2024-03-08",
    "2024/3/7 2024/3/8",
    "2024-3-1 5",
    "2024-3/7",
    "45358",
    "2024.3.7(邮寄)",
    "二〇二四年三月七日",
    "2024-03-07 星期四",
  ])("%o is none", (cell) => {
    expect(read(cell, column("date"))).toBe("bad-date");
  });

  test("may lie after today only where its column says so", () => {
    expect(read("2026-12-01", column("date"))).toBe("future-date");
    expect(read("2026-12-01", column("date", { mayLieAhead: true }))).toBe("2026-12-01");
  });
});

describe("a day with its minute", () => {
  test.each([
    ["2024-03-07 09:30", "2024-03-07 09:30"],
    ["2024-03-07T9:05:59", "2024-03-07 09:05"],
    ["2024年3月7日 9时30分", "2024-03-07 09:30"],
    ["2024/3/7 23：59", "2024-03-07 23:59"],
    ["20240307 0:00", "2024-03-07 00:00"],
    ["2024-03-07", "bad-date"],
    ["2024-03-07 24:00", "bad-date"],
    ["2024-03-07 下午3:30", "bad-date"],
    ["2024-02-30 09:30", "bad-date"],
    ["2024-03-07 9时", "bad-date"],
    ["09:30", "bad-date"],
  ])("%o is %s", (cell, is) => {
    expect(read(cell, column("time"))).toBe(is);
  });
});

describe("a month", () => {
  test.each([
    ["2024-03", "2024-03"],
    ["2024/3", "2024-03"],
    ["2024年3月", "2024-03"],
    ["2024 年 3 月", "2024-03"],
    [{ on: "2024-03-01", shown: "2024-03-01" }, "2024-03"],
    [{ on: "2024-03-15", shown: "2024-03" }, "2024-03"],
    [{ on: "2024-03-15", shown: "2024-03-15" }, "bad-date"],
    ["2024-13", "bad-date"],
    ["2024.3", "bad-date"],
    ["3月", "bad-date"],
    ["2024年1-3月", "bad-date"],
    ["2024年一季度", "bad-date"],
    ["2026-12", "future-date"],
    ["2026-11", "2026-11"],
  ] as const)("%o is %s", (cell, is) => {
    expect(read(cell, column("month"))).toBe(is);
  });
});

describe("a number", () => {
  test.each([
    ["integer", "12", "12"],
    ["integer", "1,234", "1234"],
    ["integer", "１，２３４", "1234"],
    ["integer", "1430 ", "1430"],
    ["integer", "007", "7"],
    ["integer", "0", "0"],
    ["integer", "3.0", "3"],
    ["integer", "1.5", "bad-number"],
    ["integer", "-1", "bad-number"],
    ["integer", "12条", "bad-number"],
    ["integer", "80余", "bad-number"],
    ["integer", "12,34", "bad-number"],
    ["integer", "49.7万", "bad-number"],
    ["integer", "1 430", "bad-number"],
    ["integer", "/", "bad-number"],
    ["integer", "一百", "bad-number"],
    ["money", "173,373,602.39", "173373602.39"],
    ["money", "49.7万", "497000"],
    ["money", "0.00001万", "0.1"],
    ["money", "100.50", "100.5"],
    ["money", "1.234", "bad-number"],
    ["money", "1234567890123456", "bad-number"],
    ["number", "0.15", "0.15"],
    ["number", "15%", "bad-number"],
  ] as const)("as %s, %o is %s", (type, cell, is) => {
    expect(read(cell, column(type))).toBe(is);
  });

  test("of a count may be written in 万", () => {
    expect(read("1.2万", column("integer", { takesWan: true }))).toBe("12000");
    expect(read("1.23456万", column("integer", { takesWan: true }))).toBe("bad-number");
  });
});

const kinds = [
  { name: "人民政府", spellings: ["government", "政府"] },
  { name: "政府部门" },
  { name: "乡镇（街道）", spellings: ["街道"] },
  { name: "开发区（园区）" },
  { name: "其他" },
];

describe("an option", () => {
  test.each([
    ["人民政府", "人民政府"],
    ["政府", "人民政府"],
    ["Government", "人民政府"],
    ["乡镇(街道)", "乡镇（街道）"],
    ["乡 镇 【街道】", "乡镇（街道）"],
    ["县政府", "unknown-option"],
  ])("%o is %s", (cell, is) => {
    expect(read(cell, column("option", { options: kinds }))).toBe(is);
  });

  test("that is none is told with the nearest", () => {
    const parsed = parseCell("开发区", column("option", { options: kinds }), today);
    expect(parsed).toMatchObject({
      ok: false,
      error: { message: "“列”没有“开发区”这一项；相近的有：开发区（园区）、人民政府、政府部门。" },
    });
  });

  test("several are joined by 、, each once and in the column's order", () => {
    const several = column("options", { options: kinds });
    expect(read("其他、 政府、其他", several)).toBe("人民政府、其他");
    expect(read("其他,政府；其他", several)).toBe("人民政府、其他");
    expect(read("其他,政府园", several)).toBe("unknown-option");
    const own = column("options", { options: [{ name: "开发区/园区" }, { name: "其他" }] });
    expect(read("其他/开发区/园区", own)).toBe("unknown-option");
    expect(read("其他、开发区/园区", own)).toBe("开发区/园区、其他");
  });

  test.each([
    ["是", "是"],
    ["√", "是"],
    ["ｙ", "是"],
    ["1", "是"],
    ["有", "是"],
    ["TRUE", "是"],
    ["×", "否"],
    ["N", "否"],
    ["0", "否"],
    ["无", "否"],
    ["○", "unknown-option"],
  ])("as yes or no, %o is %s", (cell, is) => {
    expect(read(cell, column("yesno"))).toBe(is);
  });
});

describe("text", () => {
  test("is trimmed and else stored as it is written", () => {
    expect(read("　甲（乙） =1\r\n丙 ", column("text"))).toBe("甲（乙） =1\n丙");
  });

  test("that is too long is an error and not cut", () => {
    expect(read("甲".repeat(5), column("text", { maxLength: 5 }))).toBe("甲".repeat(5));
    expect(read("甲".repeat(6), column("text", { maxLength: 5 }))).toBe("too-long");
  });

  test("无 is blank where the column says so", () => {
    expect(read("无", column("text", { noneIsBlank: true }))).toBeNull();
    expect(read("无", column("text"))).toBe("无");
  });

  test("of a day is what the cell shows", () => {
    expect(read({ on: "2024-03-01", shown: "2024-03" }, column("text"))).toBe("2024-03");
  });
});

test("a blank cell is nothing, the default of its column, or an error where it is required", () => {
  expect(read("　", column("text"))).toBeNull();
  expect(read("", column("text", { default: "本级", isRequired: true }))).toBe("本级");
  expect(read("", column("text", { isKey: true }))).toBe("required");
});

test("a name that is spaced out is one; between other letters a blank stays", () => {
  const name = column("text", { isName: true });
  expect(read("王 岚", name)).toBe("王岚");
  expect(read("欧阳　明", name)).toBe("欧阳明");
  expect(read("阿依 Amina Yusup", name)).toBe("阿依 Amina Yusup");
  expect(read("王 岚", column("text"))).toBe("王 岚");
});
