import type { Pattern, Story } from "./story.ts";

const list = ({ facts }: Story, joint = "、") =>
  facts.parts.map(([name, count]) => `${name}${count}条`).join(joint);

const part = ({ facts }: Story, at: number) => facts.parts[at] ?? (["其他", 0] as const);

const share = (story: Story) => Math.round((part(story, 0)[1] / story.facts.published) * 1000) / 10;

/** 主动公开: how much was published, and what it is about. */
export const publishing: readonly Pattern[] = [
  (s) => `${s.year}年，${s.agency.self}主动公开政府信息${s.facts.published}条，其中${list(s)}。`,
  (s) =>
    `按照应公开尽公开的要求，全年共主动公开政府信息${s.facts.published}条，按内容分，${list(s)}，基本覆盖本单位承担的法定公开事项。`,
  (s) =>
    `${s.agency.self}把县政府门户网站作为第一公开平台，年内主动公开政府信息${s.facts.published}条。从内容看，${part(s, 0)[0]}最多，为${part(s, 0)[1]}条；其次是${part(s, 1)[0]}，为${part(s, 1)[1]}条。`,
  (s) =>
    `坚持以公开为常态、不公开为例外，全年主动公开政府信息${s.facts.published}条，涵盖${list(s)}。`,
  (s) =>
    `${s.agency.self}对照《条例》第二十条和主动公开基本目录逐项核对，${s.year}年主动公开政府信息${s.facts.published}条，未发现应公开而未公开的情形。其中，${list(s, "，")}。`,
  (s) => `${grown(s)}从构成看，${list(s)}。`,
  (s) =>
    `${s.agency.self}落实“谁制作、谁公开、谁负责”的原则，信息形成后二十个工作日内上网。年内主动公开政府信息${s.facts.published}条，包括${list(s)}。`,
  (s) =>
    `主动公开工作稳步推进，${s.year}年主动公开政府信息${s.facts.published}条，其中${part(s, 0)[0]}${part(s, 0)[1]}条，占${share(s)}%，在各类信息中居首位。`,
  (s) =>
    `围绕群众办事和企业经营的实际需要，${s.agency.self}全年主动公开政府信息${s.facts.published}条：${list(s, "，")}。`,
  (s) =>
    `${s.agency.self}发布信息前核对事实、核对口径、核对格式，年内主动公开政府信息${s.facts.published}条，${list(s)}，各栏目更新频次符合时限要求。`,
  (s) =>
    `建立月初提醒、季末核对的更新办法，避免年底突击发布。${s.year}年主动公开政府信息${s.facts.published}条，其中${list(s)}，各季度发布量大体均衡。`,
  (s) =>
    `政府信息公开专栏保持常态更新，${s.agency.self}本年度主动公开政府信息${s.facts.published}条，由${list(s)}组成。`,
  (s) =>
    `${s.agency.self}在年初排出全年公开事项清单，逐月销号。截至年底，${s.year}年主动公开政府信息${s.facts.published}条，清单所列事项全部完成，其中${list(s)}。`,
];

function grown({ agency, year, facts, lastFacts }: Story): string {
  const change = facts.published - (lastFacts?.published ?? facts.published);
  if (change === 0) return `${year}年，${agency.self}主动公开政府信息${facts.published}条。`;
  const word = change > 0 ? "增加" : "减少";
  return `${year}年，${agency.self}主动公开政府信息${facts.published}条，比上年${word}${Math.abs(change)}条。`;
}
