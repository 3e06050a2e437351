import { paragraphs } from "../blocks.ts";
import type { Pattern } from "../scene.ts";

const meeting: Pattern = ({ agency, topic, on, random }) => ({
  title: `${agency.short}召开${topic}工作推进会`,
  genre: "动态",
  summary: `会议通报${topic}工作进展，部署下一步任务。`,
  text: paragraphs(
    `近日，${agency.short}召开${topic}工作推进会，通报前一阶段工作进展，分析存在的问题，部署下一步重点任务。有关股室和单位负责人${random.whole(18, 46)}人参加会议。`,
    `会议指出，今年以来${topic}工作总体进展顺利，但也存在进度不平衡、宣传不够到位等问题。会议要求，要对照年度目标倒排工期，落实到人；要把结果公开作为检验工作的标准，主动接受群众监督；要加强调研，及时回应群众关切。`,
    Number(on.slice(5, 7)) > 6
      ? "会议强调，要提前谋划明年工作，做好资金和项目衔接。"
      : "会议强调，要抓紧上半年有利时机，确保时间过半、任务过半。",
  ),
});

const inspection: Pattern = ({ agency, topic, random }) => {
  const [places, problems] = [random.whole(8, 40), random.whole(2, 15)];
  return {
    title: `${agency.short}开展${topic}专项检查`,
    genre: "动态",
    summary: `${topic}专项检查共检查${places}处，发现问题${problems}个。`,
    text: paragraphs(
      `为推动${topic}各项要求落到实处，${agency.short}组织工作组开展专项检查，采取查资料、看现场、访群众的方式，共检查${places}处，发现问题${problems}个。`,
      `对检查中发现的问题，工作组当场反馈，能立即整改的要求立即整改，不能立即整改的限期整改并跟踪复查。目前已完成整改${Math.floor(problems * 0.6)}个。`,
    ),
  };
};

const progress: Pattern = ({ agency, topic, year, month, random }) => ({
  title: `我县${topic}工作取得阶段性进展`,
  genre: "动态",
  summary: `通报${year}年以来${topic}工作的主要进展。`,
  text: paragraphs(
    `${year}年以来，${agency.short}把${topic}作为重点工作，抓谋划、抓协调、抓督促，取得阶段性进展。截至${month}月底，年度任务完成${random.whole(4, 9)}成以上，受理群众咨询${random.whole(60, 800)}人次。`,
    "主要做法：一是完善工作机制，建立部门会商和信息共享制度；二是优化服务，压减申请材料，推行帮办代办；三是强化公开，办理进度和结果按月公布。",
    `下一步，${agency.self}将继续加大工作力度，确保全面完成年度目标。`,
  ),
});

const visit: Pattern = ({ agency, topic, random }) => ({
  title: `${agency.short}深入基层调研${topic}工作`,
  genre: "动态",
  summary: `调研组听取基层对${topic}工作的意见建议。`,
  text: paragraphs(
    `日前，${agency.short}调研组深入基层，实地了解${topic}工作情况，与干部群众座谈，听取意见建议${random.whole(6, 24)}条。`,
    `调研组要求，要把群众的意见建议梳理清楚，能办的马上办，暂时办不了的说明原因。对涉及政策调整的，由${agency.self}会同有关单位研究提出意见。`,
  ),
});

/** 工作动态. */
export const news: readonly Pattern[] = [meeting, inspection, progress, visit];
