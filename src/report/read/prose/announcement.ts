/** 编制 also begins the name of an office (机构编制委员会办公室). */
const acts =
  "(?:公布|公开|发布|通报|编写|撰写|起草|制作|印发|报送|梳理|汇总|整理|形成|完成|编制(?!委员会|办))";
const adverbs = "(?:依法|及时|如实|统一|组织|认真|按时|一并)*";
const toAll = "(?:面?向(?:全)?社会(?:各界|公众|大众|公开)?)";

/** 现公布, 特向社会公布, 向社会公开发布, 现将. */
const withItsLead = `(?:[现特兹今](?:将|予以?|就)?${adverbs}${toAll}?${adverbs}${acts}+[了出]?|${toAll}${adverbs}${acts}*[了出]?|[现特兹今]将)`;
/** 梳理编制, 组织编写. */
const verbs = `${adverbs}${acts}+[了出]?`;

/** The words that announce a report, in front of whose it is: 现向社会公布, 梳理编制. */
export const announcing = new RegExp(`^(?:关于)?(?:${withItsLead}|${verbs})`);

const announced = new RegExp(
  `${withItsLead}|(?:^|(?<=规定|要求|精神|情况|实际|条例|部署|》))${verbs}`,
);

/**
 * What a sentence announces, up to its next comma: `青岚海事局2024年政府信息公开工作年度报告` of 特向社会公布…. One clause
 * in; `undefined` where nothing is announced.
 */
export function announcedIn(clause: string): string | undefined {
  const found = announced.exec(clause);
  return found ? clause.slice(found.index + found[0].length) : undefined;
}

/** The clauses of a text, which end with its commas, stops, colons and lines. */
export function clausesOf(text: string): string[] {
  return text.split(/[,，。;；:：\n]/).filter((clause) => clause.trim() !== "");
}
