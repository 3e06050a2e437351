import { expect, test } from "vitest";
import { groupedCode, plainCode, plainNumber } from "./query-code.ts";

test("eighty bits are four groups of four", () => {
  expect(groupedCode(new Uint8Array(10))).toBe("0000-0000-0000-0000");
  expect(groupedCode(new Uint8Array(32).fill(255))).toBe("ZZZZ-ZZZZ-ZZZZ-ZZZZ");
});

test.each([
  ["7k2m-9qxt-0abc-1def", "7K2M9QXT0ABC1DEF"],
  ["７Ｋ２Ｍ ９ＱＸＴ　OABC lDEF", "7K2M9QXT0ABC1DEF"],
  ["7K2M9QXT0ABC1DE", undefined],
  ["7K2M9QXT0ABC1DEU", undefined],
  ["", undefined],
])("the code %s is read as %s", (typed, plain) => expect(plainCode(typed)).toBe(plain));

test.each([
  ["网〔2026〕12号", "2026-12"],
  ["２０２６—0012", "2026-12"],
  ["号", ""],
])("the number %s is compared as %s", (typed, plain) => expect(plainNumber(typed)).toBe(plain));
