import { type Problem, problemsOf } from "./problems.ts";
import { chosen, chosenFew, type Story } from "./story.ts";

/** How section five opens. */
const openings: readonly ((story: Story) => string)[] = [
  (s) =>
    `${s.year}年，${s.agency.self}政府信息公开工作取得一定进展，但对照《条例》规定和群众期待还有差距。`,
  (s) => `回顾${s.year}年工作，${s.agency.self}在公开质量和服务水平上仍有短板。`,
  (s) =>
    `从日常监测、群众反映和自查情况看，${s.agency.self}${s.year}年政府信息公开工作存在一些不足。`,
  () => "一年来的工作虽有改进，离公开及时、内容准确、群众满意的要求还有距离。",
  (s) => `对照年度任务和上级抽查意见，${s.agency.self}认真查找不足，主要有以下方面。`,
  () => "客观分析，当前工作中还有需要改进的地方。",
  (s) => `${s.agency.self}坚持问题导向，${s.year}年底组织科室开展自评，发现以下问题需要解决。`,
  () => "总结成绩的同时也看到，公开工作的规范化水平有待提高。",
  (s) => `结合${s.year}年群众咨询和评议意见，${s.agency.self}梳理出需要改进的事项。`,
  () => "本年度工作中的不足，主要表现在内容供给和渠道运用两个方面。",
  (s) => `${s.agency.self}对${s.year}年公开情况作了复盘，问题和改进打算如下。`,
  () => "与先进单位相比，工作的细致程度和服务意识还需加强。",
  (s) => `经过${s.year}年的努力，多数任务按期完成，同时暴露出一些薄弱环节。`,
];

/** What became of last year's problem. */
const lookingBack: readonly ((done: string) => string)[] = [
  (done) => `上年度报告指出的问题已有改进：${done}。`,
  (done) => `针对上年存在的问题，逐项落实整改，${done}。`,
  (done) => `上一年度提出的改进措施基本落实，${done}。`,
  (done) => `对上年列出的不足进行了回头看，${done}。`,
  (done) => `经过一年整改，${done}。`,
  (done) => `上年问题整改情况：${done}。`,
  (done) => `去年查找出的问题已经整改，${done}。`,
];

type Layout = (problems: readonly Problem[], story: Story) => readonly string[];

/** How problems and measures are set out. */
const layouts: readonly Layout[] = [
  (problems, { year }) => [
    `（一）存在的主要问题。${counted(problems.map(({ is }) => is))}。`,
    `（二）改进情况。${year + 1}年，将从以下方面加以改进：${counted(problems.map(({ measure }) => measure))}。`,
  ],
  (problems) =>
    problems.map(({ is, measure }, at) => `（${numerals[at]}）${is}。改进措施：${measure}。`),
  (problems) => [
    `主要问题：${problems.map(({ is }, at) => `${at + 1}.${is}`).join("；")}。`,
    `改进措施：${problems.map(({ measure }, at) => `${at + 1}.${measure}`).join("；")}。`,
  ],
  (problems) =>
    problems.map(({ is, measure }, at) => `${numerals[at]}是${is}。对此，${self(at)}${measure}。`),
  (problems) => [
    `存在问题：${counted(problems.map(({ is }) => is))}。`,
    `下一步，重点做好几项工作：${counted(problems.map(({ measure }) => measure))}。`,
  ],
];

const numerals = ["一", "二", "三"] as const;

function counted(items: readonly string[]): string {
  return items.map((item, at) => `${numerals[at]}是${item}`).join("；");
}

function self(at: number): string {
  return ["下一年度将", "拟", "准备"][at] ?? "将";
}

/** Section five: its opening, two or three problems with their measures, and what became of last year's. */
export function problemSection(story: Story): string {
  const count = story.agency.character === "government" ? 3 : 2;
  const problems = chosenFew(problemsOf(story), story, { slot: 30, count });
  const paragraphs = [
    chosen(openings, story, 31)(story),
    ...chosen(layouts, story, 32)(problems, story),
  ];
  if (!story.lastFacts) return paragraphs.join("\n");
  const [last] = chosenFew(
    problemsOf(story),
    { ...story, year: story.year - 1 },
    { slot: 30, count },
  );
  const back = last && chosen(lookingBack, story, 33)(last.done);
  return [...(back ? [back] : []), ...paragraphs].join("\n");
}
