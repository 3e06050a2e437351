import { numbered, paragraphs, section, signedBy, table } from "../blocks.ts";
import type { Pattern } from "../scene.ts";

const guide: Pattern = ({ agency, topic, random }) => ({
  title: `${topic}办事指南`,
  genre: "指南",
  summary: `说明${topic}的办理条件、材料、流程和时限。`,
  text: [
    ...section("一、办理条件", "本县范围内符合规定条件的公民、法人和其他组织。"),
    ...section("二、申请材料"),
    numbered("申请表（窗口领取或者网上下载）", "有效身份证明", "与申请事项有关的证明材料"),
    ...section("三、办理流程"),
    table(
      ["环节", "时限", "办理部门"],
      [
        ["受理", "当场", "政务服务中心窗口"],
        ["审查", `${random.whole(3, 8)}个工作日`, agency.short],
        ["办结送达", "1个工作日", "政务服务中心窗口"],
      ],
    ),
    ...section("四、收费", "不收费。"),
  ],
});

const handled: Pattern = ({ agency, topic, year, month, nth, random }) => {
  const all = random.whole(30, 300);
  const open = random.whole(1, 20);
  return {
    title: `${year}年${month}月政务服务事项办理情况（第${nth}号）`,
    genre: "统计信息",
    summary: `公布${agency.short}${month}月政务服务事项受理和办结数量。`,
    text: [
      ...paragraphs(
        `${year}年${month}月，${agency.short}共受理政务服务事项${all}件，办结${all - open}件，在办${open}件，均在承诺时限内。`,
      ),
      table(["事项", "受理", "办结", "在办"], [[topic, all, all - open, open]]),
    ],
  };
};

/** 办事服务. */
export const services: readonly Pattern[] = [guide, handled];

const functions: Pattern = ({ agency, year, month, random }) => ({
  title: `${agency.name}机构职能（${year}年${month}月更新）`,
  genre: "机构信息",
  summary: `公布${agency.name}的主要职责、办公地址和办公时间。`,
  text: [
    ...section("一、主要职责"),
    numbered(...agency.topics.slice(0, 5).map((topic) => `负责${topic}的组织实施和监督管理。`)),
    ...section(
      "二、办公地址和时间",
      `地址：青岚县城青岚大道${random.whole(1, 200)}号。`,
      "办公时间：工作日上午8时30分至12时，下午2时30分至5时30分。",
    ),
  ],
});

const offices: Pattern = ({ agency, year, month }) => ({
  title: `${agency.name}内设机构及职责（${year}年${month}月更新）`,
  genre: "机构信息",
  summary: `公布${agency.name}各内设机构的名称和职责。`,
  text: [
    table(
      ["内设机构", "主要职责"],
      [
        ["办公室", "负责文电、会务、机要、档案、政务公开和后勤保障。"],
        ["法规股", "负责规范性文件合法性审核、行政执法监督、行政复议应诉。"],
        ["业务股", `负责${agency.topics[0] ?? "有关业务"}等工作。`],
      ],
    ),
  ],
});

/** 机构职能. */
export const functionsOf: readonly Pattern[] = [functions, offices];

const appointment: Pattern = (scene) => {
  const { agency, year, on, nth } = scene;
  const number = `${agency.short}任〔${year}〕${nth}号`;
  return {
    title: `${agency.name}关于干部任免职的通知（${number}）`,
    documentNumber: number,
    genre: "通知",
    summary: "公布干部任免职决定。",
    text: [
      ...paragraphs("各有关单位：", "经研究，决定任免下列单位负责人职务，任期按有关规定执行。"),
      numbered(
        `${agency.topics[0] ?? "有关"}工作专班主要负责人：免去原任职务，另有任用`,
        "县直属事业单位副职：试用期满，正式任职",
      ),
      ...signedBy(agency.name, on),
    ],
  };
};

const recruiting: Pattern = ({ agency, year, on, nth, random }) => ({
  title: `${year}年公开招聘事业单位工作人员拟聘用情况公示（第${nth}批）`,
  genre: "公示",
  summary: "公示公开招聘的岗位、名额和拟聘用人数。",
  text: [
    table(
      ["岗位", "招聘名额", "报名人数", "拟聘用"],
      ["综合管理", "专业技术", "基层服务"].map((post) => {
        const places = random.whole(1, 6);
        return [post, places, places * random.whole(12, 40), places];
      }),
    ),
    ...paragraphs("公示期7个工作日。如有异议，请以真实姓名书面反映。"),
    ...signedBy(agency.name, on),
  ],
});

/** 人事任免. */
export const staffing: readonly Pattern[] = [appointment, recruiting];
