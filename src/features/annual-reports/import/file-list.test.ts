import { expect, test } from "vitest";
import { parseFileList } from "./file-list.ts";

test("a line says what is known, and leaves the rest open", () => {
  const list = parseFileList(
    "文件,区划代码,机关,年份\n乡镇\\a.html,330122,青岚县教育局,2023\n./b.pdf,,,2022年\nc.txt\n",
  );
  expect(list.ok && [...list.value]).toEqual([
    ["乡镇/a.html", { regionCode: "330122", agency: "青岚县教育局", year: 2023 }],
    ["b.pdf", { year: 2022 }],
    ["c.txt", {}],
  ]);
});

test("every line that cannot be used is named", () => {
  const list = parseFileList("文件,区划代码,年份\na,3301,\n,330122,\nb,,23\nb,,2023\n");
  expect(list).toEqual({
    ok: false,
    error: [
      { kind: "bad-code", line: 2, value: "3301" },
      { kind: "no-file", line: 3 },
      { kind: "bad-year", line: 4, value: "23" },
      { kind: "repeated", line: 5, first: 4, file: "b" },
    ],
  });
});
