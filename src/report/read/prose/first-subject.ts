import { normaliseName } from "../labels/normalise.ts";
import { agencyName } from "./agency-name.ts";
import { clausesOf } from "./announcement.ts";

/**
 * The agency that section one begins with as the subject of its first sentence, where its name is given in full and no
 * other agency is named in the section: 2024年，青岚市新闻出版局坚持依法公开….
 */
export function firstSubject(overview: string): string | undefined {
  const sentence = overview.split("\n", 2).map(firstSentence).find(Boolean);
  if (sentence === undefined) return;
  for (const clause of clausesOf(sentence).slice(0, 3).map(normaliseName)) {
    const name = agencyName(subject.exec(clause)?.[1]);
    if (name && isInFull(name)) return isAlone(name, normaliseName(overview)) ? name : undefined;
    if (!isAdverbial.test(clause)) return;
  }
  return;
}

/** A line's first sentence behind its numbering or its heading; nothing of a line that is a heading. */
function firstSentence(line: string): string | undefined {
  const [first, second] = line.split("。");
  if (second === undefined) return;
  return first !== undefined && /^\s*[(（]?[一1][)）、.]/.test(first) ? second : first;
}

/** A time, or under what, in front of the subject. */
const isAdverbial =
  /^(?:20\d\d年度?|今年(?:以来)?|一年来|过去一年|本年度|全年|在.*[下中]|根据.*|按照.*|围绕.*|为.*)$/;

const verb =
  "(?:坚持|认真|严格|深入|高度重视|全面|积极|持续|切实|紧紧|紧扣|始终|不断|扎实|进一步|贯彻|落实|按照|根据|在|以|共|主动公开|依法|公开|着力|大力|稳步|深化|推进|推动|围绕|牢固|充分|及时|规范|加强|强化|结合|能够|继续|立足|聚焦|有序|严把|统筹|学习|健全|完善|通过|努力|高质量|认真|将|把)";
const subject = new RegExp(
  `^(?:20\\d\\d年度?|今年|本年度|全年)?([一-鿿()]{2,38}?(?:人民政府|办公室|局|委员会|管委会|办事处|海关|厅|联合会|中心|总工会))(?=${verb})`,
);

/** A name that says of what place or system it is; 市局 and 区政务服务管理局 say it to their own readers alone. */
function isInFull(name: string): boolean {
  return (
    name.length >= 4 &&
    !/^(?:[省市县区州局镇乡]|街道|机关|部门|单位|政府|人民|上级|有关|相关|.{2,4}[市县区]局$)/.test(
      name,
    )
  );
}

const agencies =
  /[一-鿿]{2,8}?(?:省|市|县|区|旗|州|盟)[一-鿿]{0,14}?(?:局|委员会|人民政府|办事处|海关|厅)(?!门户|网|官|公众|微)/g;

function isAlone(name: string, text: string): boolean {
  return (text.match(agencies) ?? []).every(
    (other) => other.includes(name) || name.includes(other),
  );
}
