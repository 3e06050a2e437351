import { expect, test } from "vitest";
import { readMarked, writeUnmarked } from "./marked-json.ts";

test.each([
  {
    rule: "a turn of direction in an opinion",
    text: "同意\u202e见意",
    shown: "同意〔U+202E〕见意",
  },
  { rule: "a control character that JSON escapes", text: "a\u0007b", shown: "a〔U+0007〕b" },
  { rule: "line ends stay as they are", text: "一\n二", shown: "一\n二" },
  { rule: "a text without any", text: "同意", shown: "同意" },
])("$rule", ({ text, shown }) => {
  const answer = { opinions: [{ text }], count: 2 };
  expect(readMarked(JSON.stringify(answer))).toEqual({ opinions: [{ text: shown }], count: 2 });
  expect(JSON.parse(writeUnmarked(readMarked(JSON.stringify(answer))))).toEqual(answer);
});
