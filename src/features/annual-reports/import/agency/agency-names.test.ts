import { expect, test } from "vitest";
import { parseAgencyNames } from "./agency-names.ts";

const header = "区划代码,文件中的名称,机关名称\n";

test("a line says whose a name is; the same line twice is no matter", () => {
  const text = `${header}330122,发改局,青岚县发展和改革局\n330122, 发改局,青岚县发展和改革局\n`;
  const parsed = parseAgencyNames(text);
  expect(parsed.ok && parsed.value.map(({ line, agency }) => [line, agency])).toEqual([
    [2, "青岚县发展和改革局"],
    [3, "青岚县发展和改革局"],
  ]);
});

test("every line that cannot be used is named", () => {
  const text = `${header}3301,甲,乙\n330122,,乙\n330122,发改局,甲局\n330122,发改局,乙局\n330122,丙,丙局13912345670\n`;
  expect(parseAgencyNames(text)).toEqual({
    ok: false,
    error: [
      { kind: "bad-code", line: 2, value: "3301" },
      { kind: "empty-name", line: 3, value: "330122,,乙" },
      { kind: "contradicts", line: 5, first: 4, name: "发改局" },
      { kind: "number-in-agency", line: 6, value: "丙局139****5670" },
    ],
  });
});
