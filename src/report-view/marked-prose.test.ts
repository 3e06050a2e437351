import { expect, test } from "vitest";
import { markAnchor, markOf, proseLines, proseMarks } from "./marked-prose.ts";

const text = "全年收到申请12件。\n\n　　其中自然人10件，法人3件。";
const section = { number: 1, heading: "一、总体情况", text };
const place = (quote: string, end = quote) => ({
  section: 1,
  start: text.indexOf(quote),
  end: text.indexOf(end) + end.length,
  quote,
});

/** Marked words in brackets, with the numbers of their findings; `+` where a mark goes on. */
function shown(findings: Parameters<typeof proseMarks>[0]): readonly string[] {
  const marks = proseMarks(findings);
  return proseLines(section, marks).map((runs) =>
    runs
      .map((run) =>
        typeof run === "string"
          ? run
          : `[${run.isFirst ? "" : "+"}${run.text}:${run.mark.findings.join()}]`,
      )
      .join(""),
  );
}

test.each([
  {
    rule: "lines without marks are trimmed, blank ones left out",
    findings: [],
    lines: ["全年收到申请12件。", "其中自然人10件，法人3件。"],
  },
  {
    rule: "a quote is marked where it stands",
    findings: [{ places: [place("自然人10件")] }],
    lines: ["全年收到申请12件。", "其中[自然人10件:0]，法人3件。"],
  },
  {
    rule: "two findings about the same words share a mark, the gravest first",
    findings: [{ places: [place("10件")] }, { places: [place("自然人10件")] }],
    lines: ["全年收到申请12件。", "其中[自然人10件:0,1]，法人3件。"],
  },
  {
    rule: "a quote over two lines is marked in both, once with its id",
    findings: [{ places: [place("12件", "自然人10件")] }],
    lines: ["全年收到申请[12件。:0]", "[+其中自然人10件:0]，法人3件。"],
  },
  {
    rule: "a place behind the text marks nothing",
    findings: [{ places: [{ section: 1, start: 900, end: 903, quote: "无" }] }],
    lines: ["全年收到申请12件。", "其中自然人10件，法人3件。"],
  },
  {
    rule: "a place in another section marks nothing here",
    findings: [{ places: [{ ...place("12件"), section: 6 }] }],
    lines: ["全年收到申请12件。", "其中自然人10件，法人3件。"],
  },
])("$rule", ({ findings, lines }) => {
  expect(shown(findings)).toEqual(lines);
});

test("every place leads to the mark it lies in", () => {
  const [inner, outer] = [place("10件"), place("自然人10件")];
  const marks = proseMarks([{ places: [inner] }, { places: [outer] }]);
  for (const one of [inner, outer]) {
    const mark = markOf(marks, one);
    expect(mark && markAnchor(mark)).toBe(`q-1-${outer.start}`);
  }
  expect(markOf(marks, place("12件"))).toBeUndefined();
});
