import { expect, test } from "vitest";
import { remedyOfReply } from "#law/remedies.ts";
import { results } from "../case/codes.ts";
import { remedyOfResult } from "./remedy-of-result.ts";
import { fieldsOfReply } from "./reply-fields.ts";
import { replyLetter } from "./reply-letter.ts";

const of = {
  applicant: "张三丰",
  number: "〔2026〕12号",
  receivedOn: "2026-03-02",
  subject: "2025 年河道采砂许可的全部名单",
} as const;
const organs = { reconsiderationOrgan: "青岚县人民政府", court: "青岚县人民法院" };
const on = "2026-03-20";

function letterOf(result: (typeof results)[number], isFilled = true) {
  const filled = Object.fromEntries(
    fieldsOfReply(result).map(({ code, label }) => [code, isFilled ? `（${label}）` : undefined]),
  );
  const remedy = remedyOfResult({ result, isWithheld: true, on });
  const told = remedy && { remedy, ...organs };
  return replyLetter({ of, result, filled, remedy: told });
}

test.each(results)(
  "a reply %s names the case and the applicant, and says all that was filled in",
  (result) => {
    const { paragraphs, unfilled } = letterOf(result);
    expect(unfilled).toEqual([]);
    const text = paragraphs.join("\n");
    expect(text).toMatch(/^张三丰：\n/);
    expect(text).toContain("〔2026〕12号");
    expect(text).toContain("2026年3月2日收到");
    for (const { label } of fieldsOfReply(result)) expect(text).toContain(label);
    expect(text).not.toContain("待填");
    expect(text).not.toMatch(/。。|undefined|，。/);
  },
);

test.each(results)(
  "a reply %s with nothing filled in names each place that is needed",
  (result) => {
    const needed = fieldsOfReply(result).filter(({ isRequired }) => isRequired);
    const { paragraphs, unfilled } = letterOf(result, false);
    expect(unfilled).toEqual(needed.map(({ label }) => label));
    for (const { label } of needed) expect(paragraphs.join("")).toContain(`〔待填：${label}〕`);
  },
);

test("the remedy of a refusal is reconsideration first, and of a reply that nothing is held either road", () => {
  expect(letterOf("deniedProcess").paragraphs.at(-1)).toBe(
    "如不服本答复，根据《中华人民共和国行政复议法》第二十三条第一款第四项的规定，应当自收到本答复之日起60日内" +
      "先向青岚县人民政府申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内，" +
      "行政复议机关逾期不作决定的，可以自行政复议期限届满之日起15日内，向青岚县人民法院提起行政诉讼。",
  );
  expect(letterOf("unavailableNotHeld").paragraphs.at(-1)).toBe(
    "如不服本答复，可以自收到本答复之日起60日内向青岚县人民政府申请行政复议，" +
      "或者自收到本答复之日起6个月内向青岚县人民法院提起行政诉讼。",
  );
  for (const ended of ["withdrawn", "otherNotCorrected", "otherUnpaid"] as const) {
    expect(letterOf(ended).paragraphs.join("")).not.toContain("行政复议");
  }
});

test.each([
  ["granted", "第三十六条第一项、第二项"],
  ["partial", "第三十七条"],
  ["deniedSecret", "第十四条"],
  ["deniedLaw", "第十四条"],
  ["deniedSafety", "第十四条"],
  ["deniedThirdParty", "第十五条、第三十二条"],
  ["deniedInternal", "第十六条第一款"],
  ["deniedProcess", "第十六条第二款"],
  ["deniedEnforcement", "第十六条第二款"],
  ["deniedInquiry", "第三十六条第七项"],
  ["unavailableNotHeld", "第三十六条第四项、第五项"],
  ["unavailableNotReady", "第三十八条"],
  ["unavailableUnclear", "第三十条"],
  ["refusedPetition", "第三十九条第一款"],
  ["refusedRepeat", "第三十六条第六项"],
  ["refusedPublication", "第三十九条第二款"],
  ["refusedExcessive", "第三十五条"],
  ["otherNotCorrected", "第三十条"],
] as const)("a reply %s names %s of the regulation", (result, article) => {
  expect(letterOf(result).paragraphs.join("")).toContain(
    `《中华人民共和国政府信息公开条例》${article}的规定`,
  );
});

test("an applicant whom nobody registered is missed too", () => {
  const asked = { of: { ...of, applicant: null }, result: "withdrawn", filled: {} } as const;
  const { paragraphs, unfilled } = replyLetter({ ...asked, remedy: undefined });
  expect(unfilled).toEqual(["申请人姓名或者名称（在“修改”中登记）"]);
  expect(paragraphs[0]).toBe("〔待填：申请人姓名或者名称（在“修改”中登记）〕：");
});

test("organs that the agency's data do not name are missed, and the letter says where they are kept", () => {
  const told = { remedy: remedyOfReply(on, true), reconsiderationOrgan: null, court: null };
  const { paragraphs, unfilled } = replyLetter({
    of,
    result: "deniedSafety",
    filled: { reasons: "公开可能危及防洪设施安全" },
    remedy: told,
  });
  expect(unfilled).toEqual(["行政复议机关（在“机构”中登记）", "管辖法院（在“机构”中登记）"]);
  expect(paragraphs.join("")).toContain("公开可能危及防洪设施安全。");
});
