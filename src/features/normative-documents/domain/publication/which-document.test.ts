import { describe, expect, test } from "vitest";
import { coreTitle } from "./core-title.ts";
import { type KnownDocument, type MaybeDocument, whichDocument } from "./which-document.ts";

describe("titles are compared without the words of issuing", () => {
  test.each([
    "停车办法",
    "《停车办法》",
    " 停车 办法",
    "关于印发《停车办法》的通知",
    "青岚县人民政府关于印发停车办法的通知",
    "印发停车办法",
    "关于公布《停车办法》的公告",
  ])("%s", (title) => {
    expect(coreTitle(title)).toBe("停车办法");
  });

  test.each([
    "停车办法（征求意见稿）",
    "《停车办法》政策解读",
    "关于《停车办法》公开征求意见的公告",
    "关于修改《停车办法》的决定",
  ])("%s is another", (title) => {
    expect(coreTitle(title)).not.toBe("停车办法");
  });
});

const file: KnownDocument = {
  ...{ fileId: 1, title: "停车办法", number: null, key: null },
  ...{ isGivenUp: false, draftId: null },
};
const registered = { ...file, number: "青政规〔2026〕1号", key: "青政规〔2026〕1号" };
const item: MaybeDocument = {
  ...{ draftId: 9, title: "停车办法", number: "", key: "", column: null },
  ...{ isInterpretation: false, isRegistered: false },
};
const own = { key: "青政规〔2026〕1号", isRegistered: true };
const later = { key: "青政规〔2026〕8号", isRegistered: true };
const free = { ...item, title: "会议通知" };

test.each([
  ["the title of a file under way", item, file, "unfinished"],
  ["the same with a number of another", { ...item, ...later }, file, "unfinished"],
  ["the same as an interpretation", { ...item, isInterpretation: true }, file, "unfinished"],
  ["the title of a registered document", item, registered, "other-number"],
  ["the same with its number", { ...item, ...own }, registered, undefined],
  ["a later document of the title", { ...item, ...later }, registered, undefined],
  [
    "its own draft with another number",
    { ...item, ...later },
    { ...registered, draftId: 9 },
    "other-number",
  ],
  [
    "its own draft under another title",
    { ...free, ...own },
    { ...registered, draftId: 9 },
    undefined,
  ],
  [
    "its own draft, its document voided",
    { ...item, ...later },
    { ...file, draftId: 9 },
    "unfinished",
  ],
  ["a file that was given up", item, { ...file, isGivenUp: true }, "given-up"],
  [
    "an unknown number of its series",
    { ...free, key: "青政规〔2026〕7号" },
    registered,
    "unknown-number",
  ],
  [
    "a number such as documents have",
    { ...free, key: "澄政规〔2026〕7号" },
    registered,
    "document-like-number",
  ],
  ["any other number", { ...free, key: "青政办〔2026〕7号" }, registered, undefined],
  [
    "among normative documents",
    { ...free, column: "documents" as const },
    file,
    "documents-column",
  ],
  ["among policies", { ...free, column: "policies" as const }, file, "policies-column"],
  [
    "explaining, among policies",
    { ...free, column: "policies" as const, isInterpretation: true },
    file,
    undefined,
  ],
  [
    "registered, among policies",
    { ...free, ...later, column: "policies" as const },
    file,
    undefined,
  ],
  ["nothing of it", free, file, undefined],
] as const)("%s", (_, maybe, known, kind) => {
  expect(whichDocument(maybe, [known])?.kind).toBe(kind);
});
