import type { Remedy } from "#law/remedies.ts";
import { blank, type RemedyOrgansNamed } from "./letter.ts";

const labels = {
  organ: "行政复议机关（在“机构”中登记）",
  court: "管辖法院（在“机构”中登记）",
  door: "网上申请行政复议的途径（在“设置”中登记，行政复议法第二十二条）",
};

/** A remedy with the organs that hear it. */
export interface RemedyTold extends RemedyOrgansNamed {
  readonly remedy: Remedy;
  /** Of a letter served online: where reconsideration is applied for online, `null` where that is not set; else absent. */
  readonly door?: string | null;
  /** What the letter is to who reads it: 本答复 unless told. */
  readonly act?: string;
}

/** The paragraph that tells of the remedy, and what of it the agency's data do not name. */
export function remedyParagraph(told: RemedyTold): {
  readonly text: string;
  readonly unfilled: readonly string[];
} {
  const { reconsiderationOrgan, court, door } = told;
  const unfilled = [
    ...(reconsiderationOrgan === null ? [labels.organ] : []),
    ...(court === null ? [labels.court] : []),
    ...(door === null ? [labels.door] : []),
  ];
  const online =
    door === undefined ? "" : `行政复议可以通过${door ?? blank(labels.door)}网上申请。`;
  return { text: `${roadWords(told)}${online}`, unfilled };
}

function roadWords({ remedy, reconsiderationOrgan, court, act = "本答复" }: RemedyTold): string {
  const organ = reconsiderationOrgan ?? blank(labels.organ);
  const judged = court ?? blank(labels.court);
  if (remedy.road === "either") {
    return (
      `如不服${act}，可以自收到${act}之日起${remedy.days}日内向${organ}申请行政复议，` +
      `或者自收到${act}之日起${remedy.suitMonths}个月内向${judged}提起行政诉讼。`
    );
  }
  return (
    `如不服${act}，根据《中华人民共和国行政复议法》第二十三条第一款第四项的规定，应当自收到${act}之日起${remedy.days}日内` +
    `先向${organ}申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起${remedy.suitDays}日内，` +
    `行政复议机关逾期不作决定的，可以自行政复议期限届满之日起${remedy.suitDays}日内，向${judged}提起行政诉讼。`
  );
}
