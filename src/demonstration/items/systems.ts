import { localDate } from "#kernel/local-date.ts";
import { type DemonstrationAgency, lastYear } from "../county/agency.ts";
import { paragraphs, section, signedBy } from "./blocks.ts";
import type { ToldItem } from "./items-of.ts";

/** Made public in the first year of which no report is told or compiled yet. */
const year = lastYear + 2;

/** 类别, and the column of the same name. */
export const systemsCategory = "公开制度";

/** 公开制度 of an agency: how it examines what it publishes, and how it handles requests. */
export function systemsOf(
  agency: DemonstrationAgency,
  years: Iterable<number>,
): readonly ToldItem[] {
  if (![...years].includes(year)) return [];
  return [examining(agency), handling(agency)].map((written, at) => {
    const on = localDate(year, 1 + at, 16);
    const text = [...written.text, ...signedBy(agency.name, on)];
    return {
      ...{ ...written, text, category: systemsCategory, genre: "制度" },
      ...{ on, formedOn: localDate(year, 1 + at, 12), at: 2000 + at, nth: at + 1 },
    };
  });
}

function examining({ name, self }: DemonstrationAgency) {
  return {
    title: `${name}政府信息公开审查制度`,
    summary: "政府信息公开前的审查程序、责任和保密审查要求。",
    text: [
      ...paragraphs(`为规范政府信息公开审查，结合${self}工作实际，制定本制度。`),
      ...section(
        "一、审查程序",
        "拟公开的政府信息由起草科室自审，经审核人员逐级审核、保密审查后公开。",
        "起草的人员不审核自己起草的信息。",
      ),
      ...section("二、保密审查", "按照“先审查、后公开”和“一事一审”的原则，逐件进行保密审查。"),
      ...section("三、责任", "未经审查公开政府信息造成后果的，依照有关规定追究责任。"),
    ],
  };
}

function handling({ name, self }: DemonstrationAgency) {
  return {
    title: `${name}依申请公开办理制度`,
    summary: "收到政府信息公开申请后的登记、办理、答复和归档要求。",
    text: [
      ...paragraphs(`为规范依申请公开办理，保障申请人合法权益，${self}制定本制度。`),
      ...section("一、登记", "收到申请当日登记，核对申请内容，需要补正的在7个工作日内一次性告知。"),
      ...section("二、答复", "自收到申请之日起20个工作日内答复；需要延长的，最多延长20个工作日。"),
      ...section("三、归档", "办结后将申请、审查、答复和送达材料整理归档。"),
    ],
  };
}
