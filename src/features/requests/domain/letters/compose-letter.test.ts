import { expect, test } from "vitest";
import { results } from "../case/codes.ts";
import { composeLetter } from "./compose-letter.ts";
import { formOf, type LetterDraft, variantsOf } from "./forms/form-of.ts";
import type { LetterContext } from "./letter-context.ts";
import { type LetterType, letterTypes } from "./letter-types.ts";

const context: LetterContext = {
  of: {
    applicant: "张三丰",
    isNatural: false,
    number: "〔2026〕12号",
    receivedOn: "2026-03-02",
    subject: "2025 年河道采砂许可的全部名单",
  },
  issuer: "青岚县水利局",
  on: "2026-03-20",
  organs: { reconsiderationOrgan: "青岚县人民政府", court: "青岚县人民法院" },
  isToldOfDisputed: true,
  onlineDoor: null,
  contact: null,
  dueOn: "2026-03-30",
  extendedTo: Array.from({ length: 20 }, () => "2026-04-28"),
  periods: { reply: 20, consultation: 15, payment: 20 },
  ownTexts: {},
  attachments: [],
  ordered: null,
};

const samples = { day: "2026-03-25", days: "20", yuan: "380" } as const;

/** A letter with every place filled in by its own label. */
function drafts(type: LetterType): readonly LetterDraft[] {
  const codes = variantsOf(type).map(({ code }) => code);
  return (codes.length > 0 ? codes : [undefined]).map((variant) => {
    const chosen = variant ? { variant } : {};
    const filled = formOf({ type, filled: chosen }).fields.map((field) => [
      field.code,
      field.type in samples ? samples[field.type as keyof typeof samples] : `（${field.label}）`,
    ]);
    return { type, filled: { ...chosen, ...Object.fromEntries(filled) } };
  });
}

const everyDraft = letterTypes.flatMap(drafts);

test.each(everyDraft)("a letter $type $filled.variant says all that was filled in", (draft) => {
  const { to, paragraphs, unfilled } = composeLetter(draft, context);
  expect(unfilled).toEqual([]);
  const text = [to, ...paragraphs].join("\n");
  expect(text).toContain("〔2026〕12号".slice(0, results.length));
  for (const { code, type } of formOf(draft).fields) {
    if (type === "words" || type === "phrase") expect(text).toContain(draft.filled[code]);
  }
  expect(text).not.toMatch(/[{}]|待填|。。|undefined|，。|NaN/);
});

test.each(everyDraft)(
  "a letter $type $filled.variant with nothing filled in names what is needed",
  (draft) => {
    const { variant } = draft.filled;
    const bare = { type: draft.type, filled: variant ? { variant } : {} };
    const { to, paragraphs, unfilled } = composeLetter(bare, context);
    const needed = formOf(draft).fields.filter(({ isRequired }) => isRequired);
    expect(unfilled).toEqual(expect.arrayContaining(needed.map(({ label }) => label)));
    const text = [to, ...paragraphs].join("");
    for (const { label } of needed) expect(text).toContain(`〔待填：${label}`);
  },
);

test("the remedy of a refusal is reconsideration first, and of a reply that nothing is held either road", () => {
  const last = (type: LetterType) =>
    composeLetter(drafts(type)[0] as LetterDraft, context).paragraphs.at(-1);
  expect(last("deniedProcess")).toBe(
    "如不服本答复，根据《中华人民共和国行政复议法》第二十三条第一款第四项的规定，应当自收到本答复之日起60日内" +
      "先向青岚县人民政府申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内，" +
      "行政复议机关逾期不作决定的，可以自行政复议期限届满之日起15日内，向青岚县人民法院提起行政诉讼。",
  );
  expect(last("unavailableNotHeld")).toBe(
    "如不服本答复，可以自收到本答复之日起60日内向青岚县人民政府申请行政复议，" +
      "或者自收到本答复之日起6个月内向青岚县人民法院提起行政诉讼。",
  );
});

test.each([
  ["granted", "第三十六条第二项"],
  ["partial", "第三十七条"],
  ["deniedSecret", "第十四条"],
  ["deniedLaw", "第十四条"],
  ["deniedSafety", "第十四条"],
  ["deniedThirdParty", "第十五条、第三十二条"],
  ["deniedInternal", "第十六条第一款"],
  ["deniedProcess", "第十六条第二款"],
  ["deniedEnforcement", "第十六条第二款"],
  ["deniedInquiry", "第三十六条第七项"],
  ["unavailableNotHeld", "第三十六条第四项"],
  ["unavailableNotReady", "第三十八条"],
  ["unavailableUnclear", "第三十条"],
  ["refusedPetition", "第三十九条第一款"],
  ["refusedRepeat", "第三十六条第六项"],
  ["refusedPublication", "第三十九条第二款"],
  ["refusedExcessive", "第三十五条"],
  ["otherNotCorrected", "第三十条"],
  ["correction", "第二十九条、第三十条"],
  ["thirdParty", "第三十二条"],
  ["coMaker", "第三十四条"],
  ["extension", "第三十三条第二款"],
  ["delay", "第三十五条"],
] as const)("a letter %s names %s of the regulation", (type, article) => {
  const { paragraphs } = composeLetter({ type, filled: {} }, context);
  expect(paragraphs.join("")).toContain(`《中华人民共和国政府信息公开条例》${article}的规定`);
});

test("already public is another item of article 36 than providing, and not ours another than not there", () => {
  const text = (type: LetterType, variant: string) =>
    composeLetter({ type, filled: { variant } }, context).paragraphs.join("");
  expect(text("granted", "public")).toContain("第三十六条第一项");
  expect(text("unavailableNotHeld", "others")).toContain("第三十六条第五项");
});

test("a place that may be blank takes its paragraph along", () => {
  const filled = { variant: "others", reasons: "由县自然资源局负责" };
  const { paragraphs, unfilled } = composeLetter({ type: "unavailableNotHeld", filled }, context);
  expect(unfilled).toEqual([]);
  expect(paragraphs.join("")).not.toContain("联系方式");
});

test("lines that were typed become paragraphs where nothing else stands", () => {
  const filled = {
    unclear: "内容不明确",
    items: "1. 写明年份\n2. 写明河道",
    respondBy: "2026-04-01",
  };
  const { paragraphs } = composeLetter({ type: "correction", filled }, context);
  expect(paragraphs).toEqual(expect.arrayContaining(["1. 写明年份。", "2. 写明河道。"]));
  expect(paragraphs.join("")).toContain("请在2026年4月1日以前补正");
});

test("whom nobody registered and organs that the agency's data do not name are missed", () => {
  const lacking = {
    ...context,
    of: { ...context.of, applicant: null },
    organs: { reconsiderationOrgan: null, court: null },
  };
  const draft = { type: "deniedSafety", filled: { reasons: "公开可能危及防洪设施安全" } } as const;
  const { to, unfilled } = composeLetter(draft, lacking);
  expect(to).toBe("〔待填：申请人姓名或者名称（在“修改”中登记）〕");
  expect(unfilled).toEqual([
    "申请人姓名或者名称（在“修改”中登记）",
    "行政复议机关（在“机构”中登记）",
    "管辖法院（在“机构”中登记）",
  ]);
});

test("a letter that is to be served online names the online door, which has to be set", () => {
  const draft: LetterDraft = {
    type: "refusedRepeat",
    filled: { earlier: "2026年1月5日", way: "electronic" },
  };
  expect(composeLetter(draft, context).unfilled).toEqual([
    "网上申请行政复议的途径（在“设置”中登记，行政复议法第二十二条）",
  ]);
  const onlineDoor = "全国行政复议服务平台";
  expect(composeLetter(draft, { ...context, onlineDoor }).paragraphs.at(-1)).toContain(
    "行政复议可以通过全国行政复议服务平台网上申请。",
  );
});

test("an extension names the day that the clock gives, and none over the limit", () => {
  const text = (workingDays: string) =>
    composeLetter({ type: "extension", filled: { workingDays, reasons: "需要检索档案" } }, context);
  expect(text("20").paragraphs.join("")).toContain("延长答复期限20个工作日，至2026年4月28日。");
  expect(text("21").unfilled).toEqual(["延长后期限"]);
});

test("what is filled in and stands nowhere in an agency's own text is said by the paragraph of ours", () => {
  const filled = { variant: "withheld", given: "名单", held: "姓名", covered: "姓名涂黑" };
  const body = ["公开：{公开内容}不公开：{不公开部分}"];
  const ownTexts = { "partial.withheld": { id: 1, version: 1, body } };
  const told = (given: object) =>
    composeLetter(
      { type: "partial", filled: { ...filled, ...given } },
      { ...context, ownTexts },
    ).paragraphs.filter((text) => text.includes("区分处理"));
  expect(told({})).toEqual(["公开的材料作了区分处理：姓名涂黑。"]);
  expect(told({ covered: " " })).toEqual([]);
});

test("an agency's own text stands in place of ours; what it leaves out is asked for all the same", () => {
  const ownTexts = {
    refusedRepeat: { id: 1, version: 2, body: ["本机关答复过：{此前答复}不再重复处理。"] },
    correction: { id: 2, version: 1, body: ["请补正：{补正事项}"] },
  };
  const own = { ...context, ownTexts };
  const repeat: LetterDraft = { type: "refusedRepeat", filled: { earlier: "1月5日" } };
  expect(composeLetter(repeat, own).paragraphs[0]).toBe("本机关答复过：1月5日。不再重复处理。");
  const correction: LetterDraft = { type: "correction", filled: { items: "年份" } };
  expect(composeLetter(correction, own).unfilled).toEqual([
    "不明确、不齐全的地方",
    "请在哪天以前补正",
  ]);
});
