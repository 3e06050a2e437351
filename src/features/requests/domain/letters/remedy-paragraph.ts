import { blank, type RemedyTold } from "./letter.ts";

const labels = { organ: "行政复议机关（在“机构”中登记）", court: "管辖法院（在“机构”中登记）" };

/** The paragraph that tells of the remedy, and what of it the agency's data do not name. */
export function remedyParagraph({ remedy, reconsiderationOrgan, court }: RemedyTold): {
  readonly text: string;
  readonly unfilled: readonly string[];
} {
  const organ = reconsiderationOrgan ?? blank(labels.organ);
  const judged = court ?? blank(labels.court);
  const unfilled = [
    ...(reconsiderationOrgan === null ? [labels.organ] : []),
    ...(court === null ? [labels.court] : []),
  ];
  if (remedy.road === "either") {
    const text =
      `如不服本答复，可以自收到本答复之日起${remedy.days}日内向${organ}申请行政复议，` +
      `或者自收到本答复之日起${remedy.suitMonths}个月内向${judged}提起行政诉讼。`;
    return { text, unfilled };
  }
  const text =
    `如不服本答复，根据《中华人民共和国行政复议法》第二十三条第一款第四项的规定，应当自收到本答复之日起${remedy.days}日内` +
    `先向${organ}申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起${remedy.suitDays}日内，` +
    `行政复议机关逾期不作决定的，可以自行政复议期限届满之日起${remedy.suitDays}日内，向${judged}提起行政诉讼。`;
  return { text, unfilled };
}
