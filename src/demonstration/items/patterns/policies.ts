import { numbered, paragraphs, section, signedBy } from "../blocks.ts";
import type { Pattern, Scene } from "../scene.ts";

/** 文号: one a policy of the year. */
function numberOf({ agency, year }: Scene, nth: number): string {
  return `${agency.short}发〔${year}〕${nth}号`;
}

const measures = [
  "压实责任。各有关单位主要负责人为第一责任人，明确一名分管负责人和一名联络员，按月调度、按季通报。",
  "规范流程。受理、审核、公示、办结各环节按统一时限办理，不得增设前置条件，不得要求群众重复提交材料。",
  "公开透明。办理依据、条件、程序和结果在政府网站和办事场所公开，接受群众监督。",
  "强化监管。采取随机抽查和专项检查相结合的方式，对发现的问题建立台账、限期整改。",
  "加强宣传。通过政务新媒体、村（社区）公示栏等渠道宣传有关政策，提高群众知晓率。",
  "做好衔接。此前规定与本文不一致的，以本文为准；上级另有规定的，从其规定。",
] as const;

const notice: Pattern = (scene) => {
  const { agency, year, topic, on, nth, random } = scene;
  const from = random.whole(0, 2);
  return {
    title: `${agency.name}关于做好${year}年${topic}工作的通知`,
    documentNumber: numberOf(scene, nth),
    genre: "通知",
    summary: `部署${year}年${topic}工作，明确责任分工、办理流程和监督要求。`,
    text: [
      ...paragraphs(
        "各有关单位：",
        `为扎实做好${year}年${topic}工作，根据上级部署和县委、县政府要求，结合我县实际，现就有关事项通知如下。`,
      ),
      ...section(
        "一、总体要求",
        `坚持以人民为中心，依法依规推进${topic}，做到底数清、标准明、结果公开，年底前完成全年目标任务。`,
      ),
      ...section("二、工作措施"),
      numbered(...measures.slice(from, from + 4)),
      ...section(
        "三、工作要求",
        "各单位请于收到本通知后10个工作日内报送落实方案，每季度末报送工作进展。",
      ),
      ...signedBy(agency.name, on),
    ],
  };
};

const plan: Pattern = (scene) => {
  const { agency, topic, on, year, nth, random } = scene;
  return {
    title: `${agency.name}关于印发《${topic}实施方案》的通知`,
    documentNumber: numberOf(scene, nth),
    genre: "方案",
    summary: `印发${topic}实施方案，规定工作目标、实施步骤和保障措施。`,
    text: [
      ...paragraphs("各有关单位：", `现将《${topic}实施方案》印发给你们，请认真组织实施。`),
      ...signedBy(agency.name, on),
      ...section(
        "一、工作目标",
        `到${year}年底，${topic}制度进一步健全，群众满意度达到${random.whole(90, 97)}%以上。`,
      ),
      ...section(
        "二、实施步骤",
        `（一）动员部署阶段（${year}年3月底前）。制定具体措施，开展业务培训。`,
        `（二）组织实施阶段（${year}年4月至11月）。对照清单逐项落实，及时协调解决问题。`,
        `（三）总结评估阶段（${year}年12月底前）。总结经验做法，完善长效机制。`,
      ),
      ...section("三、保障措施", measures[random.whole(0, 2)] ?? measures[0], measures[3]),
    ],
  };
};

const rules: Pattern = (scene) => {
  const { agency, topic, on, nth } = scene;
  return {
    title: `${agency.name}关于进一步规范${topic}有关事项的通知`,
    documentNumber: numberOf(scene, nth),
    genre: "通知",
    summary: `明确${topic}的适用范围、办理程序和监督管理要求。`,
    text: [
      ...paragraphs("各有关单位：", `为规范${topic}工作，维护群众合法权益，现将有关事项通知如下。`),
      numbered(...measures.slice(1, 5)),
      ...paragraphs("本通知自印发之日起施行。"),
      ...signedBy(agency.name, on),
    ],
  };
};

/** Of the notice before it: the number leads there. */
export const interpretation: Pattern = (scene) => {
  const { agency, topic, nth } = scene;
  const number = numberOf(scene, nth - 1);
  return {
    title: `《关于进一步规范${topic}有关事项的通知》政策解读`,
    interprets: number,
    genre: "解读",
    summary: `解读${number}的制定背景、主要内容和群众关心的问题。`,
    text: [
      ...section(
        "一、制定背景",
        `近年来群众对${topic}关注度高，各地做法不尽一致。为统一标准、方便办事，${agency.short}在广泛征求意见的基础上制定了${number}文件。`,
      ),
      ...section(
        "二、主要内容",
        "文件从适用范围、办理程序、监督管理三个方面作出规定，重点解决材料多、时限长、结果不公开的问题。",
      ),
      ...section(
        "三、群众关心的问题",
        "问：办理时限从什么时候起算？",
        "答：从材料齐全并受理之日起算，不含公示时间。",
        "问：对结果有异议怎么办？",
        "答：可以在公示期内向经办单位书面提出，经办单位核实后答复。",
      ),
    ],
  };
};

/** 政策文件、惠民政策: the fourth interprets the third. */
export const policies: readonly Pattern[] = [notice, plan, rules, interpretation];
