import { expect, test } from "vitest";
import { type LinkedText, plainText } from "../linked-text.ts";
import { proposeText } from "../propose-text.ts";
import { templateSpans } from "./template-spans.ts";
import { wholeYear, yearWithoutNotices } from "./whole-year.ts";

const year = wholeYear(12);

/** What of a text is not the template's. */
function own(text: LinkedText): string {
  const plain = plainText(text, year.values).text;
  const spans = templateSpans(text, year.values);
  return [...plain]
    .filter((_, at) => !spans.some((one) => one.start <= at && at < one.end))
    .join("");
}

test.each(["government", "department", "township", "zone", "other"] as const)(
  "what the template of a %s writes is all the template's",
  (kind) => {
    for (const section of [1, 5, 6]) {
      for (const recorded of [
        year,
        wholeYear(0),
        yearWithoutNotices(12, 0),
        yearWithoutNotices(12, 3),
      ]) {
        expect(own(proposeText(section, recorded, { kind }))).toBe("");
      }
    }
  },
);

test("what somebody writes beside it or into it is theirs", () => {
  const [first = []] = proposeText(1, year, { kind: "department" });
  expect(own([[...first, "全年制作河道整治图解。"], ["主要负责人每季度听取汇报。"]])).toBe(
    "全年制作河道整治图解。\n主要负责人每季度听取汇报。".replace("\n", ""),
  );
  expect(own([["全年为企业上门解读", { figure: "items.published" }, "条。"]])).toBe(
    "全年为企业上门解读12条。",
  );
});
