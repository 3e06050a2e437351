import { expect, test } from "vitest";
import { dutiesOf } from "#law/statutory-catalogue.ts";
import { columnTree } from "./column-tree.ts";

const duties = dutiesOf("department", "county");
const [first] = duties;
const column = (id: number, name: string, duty: string | null, words = [name]) => ({
  ...{ id, name, duty, words },
});

test("columns stand under their statutory content in the law's order, the agency's own last", () => {
  const columns = [
    column(1, "通知公告", null),
    column(2, "政策", first?.code ?? "", ["政策", "文件"]),
  ];
  const counts = [
    { word: "政策", items: 2, lastOn: "2026-03-01" },
    { word: "文件", items: 3, lastOn: "2026-05-01" },
    { word: "旧栏目", items: 4, lastOn: "2020-01-01" },
  ];
  const { branches, others } = columnTree(duties, columns, counts);
  expect(branches[0]).toEqual({
    duty: first,
    columns: [{ id: 2, name: "政策", items: 5, lastOn: "2026-05-01" }],
  });
  expect(branches.slice(1, -1).every((branch) => branch.columns.length === 0)).toBe(true);
  expect(branches.at(-1)).toEqual({
    duty: undefined,
    columns: [{ id: 1, name: "通知公告", items: 0, lastOn: undefined }],
  });
  expect(others).toBe(4);
});

test("a duty that does not bind such an agency leaves its columns among the agency's own", () => {
  const { branches } = columnTree(duties, [column(1, "别的", "no-such-duty")], []);
  expect(branches.at(-1)?.columns.map(({ name }) => name)).toEqual(["别的"]);
});
