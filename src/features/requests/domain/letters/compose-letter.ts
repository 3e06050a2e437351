import { dateWords } from "#text/chinese/written-date.ts";
import { wholeDays } from "./check-filled.ts";
import { fillBody, marksOf, type Place } from "./fill-body.ts";
import { formOf, type LetterDraft, textKey } from "./forms/form-of.ts";
import { blank, type FieldType, type LetterText } from "./letter.ts";
import type { LetterContext } from "./letter-context.ts";
import { titleOf } from "./letter-titles.ts";
import { isToOthers, type LetterType } from "./letter-types.ts";
import { remedyOfLetter } from "./remedy-of-letter.ts";
import { remedyParagraph } from "./remedy-paragraph.ts";

const applicantLabel = "申请人姓名或者名称（在“修改”中登记）";
const partyLabel = "发给谁（姓名或者名称）";

/** The text of a letter (文书): its article, reasons and the remedy that fits it, and what is still to be filled in. */
export function composeLetter(draft: LetterDraft, context: LetterContext): LetterText {
  const form = formOf(draft);
  const body = bodyOf(draft, context);
  const places = placesOf(draft, context);
  const filled = fillBody(body, places);
  const to = addressee(draft, context);
  const told = remedyTold(draft, context);
  const remedy = told && remedyParagraph(told);
  // What an agency's own text leaves out is asked for all the same.
  const asked = form.fields.filter(
    ({ code, isRequired }) => isRequired && !draft.filled[code]?.trim(),
  );
  const unfilled = [
    ...(to === null ? [isToOthers(draft.type) ? partyLabel : applicantLabel] : []),
    ...asked.map(({ label }) => label),
    ...filled.unfilled,
    ...(remedy?.unfilled ?? []),
  ];
  return {
    title: titleOf(draft.type),
    to: to ?? blank(isToOthers(draft.type) ? partyLabel : applicantLabel),
    paragraphs: [
      ...orderTold(context),
      ...filled.paragraphs.map((text) => addressed(text, draft.type, context)),
      ...(remedy ? [remedy.text] : []),
      ...contactLines(draft.type, context),
    ],
    unfilled: [...new Set(unfilled)],
  };
}

/** An agency's own text, or ours; what is filled in and stands nowhere in its own is said by the paragraph of ours. */
function bodyOf(draft: LetterDraft, { ownTexts }: LetterContext): readonly string[] {
  const { fields, body } = formOf(draft);
  const own = ownTexts[textKey(draft)]?.body;
  if (!own) return body;
  const said = new Set(marksOf(own));
  const unsaid = fields.filter(
    ({ code, mark, isRequired }) => !(isRequired || said.has(mark)) && draft.filled[code]?.trim(),
  );
  const more = body.filter((one) => unsaid.some(({ mark }) => marksOf([one]).includes(mark)));
  return [...own, ...more];
}

const orders = { reconsideration: "行政复议决定", court: "人民法院判决" } as const;

/** 重新答复 says first which decision ordered it. */
function orderTold({ ordered }: LetterContext): readonly string[] {
  if (!ordered) return [];
  const { by, dispute, receivedOn } = ordered;
  return [
    `根据${orders[by]}（${dispute}，本机关${dateWords(receivedOn)}收到），本机关对该政府信息公开申请重新作出答复如下。`,
  ];
}

/** 你 or 你单位, where it is known who reads it. */
function addressed(text: string, type: LetterType, { of }: LetterContext): string {
  return isToOthers(type) ? text : text.replaceAll("你（单位）", of.isNatural ? "你" : "你单位");
}

function addressee({ type, filled }: LetterDraft, { of }: LetterContext): string | null {
  return isToOthers(type) ? filled.party?.trim() || null : of.applicant;
}

function placesOf(draft: LetterDraft, context: LetterContext): ReadonlyMap<string, Place> {
  const { of, dueOn, periods } = context;
  const known = (mark: string, type: FieldType, value: string | null, isRequired = true) =>
    [mark, { field: { mark, label: mark, type, isRequired }, value }] as const;
  return new Map([
    known("受理编号", "phrase", of.number),
    known("收到日期", "day", of.receivedOn),
    known("申请内容", "words", of.subject),
    known("答复期限", "day", dueOn, false),
    known("答复工作日", "days", `${periods.reply}`),
    known("征求工作日", "days", `${periods.consultation}`),
    known("缴费工作日", "days", `${periods.payment}`),
    known("延长后期限", "phrase", extendedWords(draft, context)),
    ...formOf(draft).fields.map(
      (field) => [field.mark, { field, value: draft.filled[field.code]?.trim() || null }] as const,
    ),
  ]);
}

/** 至…: as far as it is certain; `null` where the days are none that the law allows. */
function extendedWords({ filled }: LetterDraft, context: LetterContext): string | null {
  const days = wholeDays(filled.workingDays?.trim() ?? "");
  const through = days === undefined ? undefined : context.extendedTo[days - 1];
  if (!through) return null;
  if (through === "suspended") return "自原答复期限届满次日起计算，征求意见所需时间不计算在内";
  return through === "unknown" ? "自原答复期限届满次日起计算" : `至${dateWords(through)}`;
}

function remedyTold(draft: LetterDraft, context: LetterContext) {
  const remedy = remedyOfLetter(draft, context);
  if (!remedy) return undefined;
  const { organs, onlineDoor } = context;
  const isOnline = draft.filled.way === "electronic";
  const act = draft.type === "thirdPartyOverruled" ? "本告知书" : "本答复";
  return { remedy, ...organs, act, ...(isOnline && { door: onlineDoor }) };
}

/** Who is to come back, or to pay, or to answer, is told where. */
const withContact: ReadonlySet<LetterType> = new Set([
  "receipt",
  "correction",
  "reasons",
  "thirdParty",
  "coMaker",
  "otherAgency",
  "fee",
]);

function contactLines(type: LetterType, { contact }: LetterContext): readonly string[] {
  if (!contact || !withContact.has(type)) return [];
  const { office, address, postcode, telephone } = contact;
  const parts = [
    office && `联系单位：${office}`,
    address && `地址：${address}${postcode ? `（邮编${postcode}）` : ""}`,
    telephone && `电话：${telephone}`,
  ].filter(Boolean);
  return parts.length > 0 ? [`${parts.join("；")}。`] : [];
}
