import { numbered, paragraphs, section, signedBy, table } from "../blocks.ts";
import type { Pattern, Scene } from "../scene.ts";

const villages = ["上溪村", "下溪村", "竹坪村", "樟树村", "石桥村", "高岭村"];
const communities = ["东门社区", "滨河社区", "文昌社区", "梧桐社区", "新城社区", "南苑社区"];

function placesOf({ agency }: Scene): readonly string[] {
  return agency.character === "street" ? communities : villages;
}

const relief: Pattern = (scene) => {
  const { agency, year, month, on, nth, random } = scene;
  const counted = placesOf(scene).map((place) => {
    const homes = random.whole(3, 40);
    return [place, homes, homes * random.whole(380, 560)] as const;
  });
  const homes = counted.reduce((sum, [, count]) => sum + count, 0);
  const yuan = counted.reduce((sum, [, , amount]) => sum + amount, 0);
  return {
    title: `${agency.short}${year}年${month}月救助资金发放情况公示（第${nth}号）`,
    genre: "公示",
    summary: `公示${month}月救助资金发放的户数和金额，共${homes}户${yuan}元。`,
    text: [
      ...paragraphs(
        `现将${year}年${month}月救助资金发放情况公示如下，花名册在各村（社区）公示栏张贴。`,
      ),
      table(["村（社区）", "户数", "金额（元）"], [...counted, ["合计", homes, yuan]]),
      ...signedBy(agency.name, on),
    ],
  };
};

/** 民生保障. */
export const livelihood: readonly Pattern[] = [relief];

const project: Pattern = (scene) => {
  const { agency, topic, year, nth, random } = scene;
  return {
    title: `${topic}项目进展情况（${year}年第${nth}期）`,
    genre: "公示",
    summary: `公布${topic}项目的投资、进度和责任单位。`,
    text: [
      ...paragraphs(`为接受社会监督，现将${topic}项目进展情况公布如下。`),
      table(
        ["项目地点", "总投资（万元）", "形象进度"],
        placesOf(scene)
          .slice(0, 4)
          .map((place) => [place, random.whole(20, 480), `${random.whole(3, 10) * 10}%`]),
      ),
      ...paragraphs(
        `责任单位：${agency.name}。群众可以到项目所在地的公示牌查看施工单位、监理单位和监督方式。`,
      ),
    ],
  };
};

const accepted: Pattern = ({ agency, topic, year, nth, on }) => ({
  title: `${topic}项目竣工验收公示（${year}年第${nth}号）`,
  genre: "公示",
  summary: `公示${topic}项目的竣工验收结论。`,
  text: [
    ...paragraphs(
      `${topic}项目已按批准的设计完成建设，经组织验收，结论为合格，现予公示，公示期7个工作日。`,
    ),
    ...signedBy(agency.name, on),
  ],
});

/** 重点领域, 乡村建设, 社区建设. */
export const projects: readonly Pattern[] = [project, accepted];

const emergency: Pattern = ({ agency, topic, year, on, nth }) => ({
  title: `${agency.short}${topic}突发事件应急预案（${year}年第${nth}次修订）`,
  genre: "预案",
  summary: `规定${topic}突发事件的组织指挥、预警分级和处置程序。`,
  text: [
    ...section("一、组织指挥", `${agency.name}成立应急指挥机构，统一指挥、分级负责。`),
    ...section("二、预警分级"),
    table(
      ["级别", "标示", "响应"],
      [
        ["一级", "红色", "主要负责人到场指挥，组织转移避险"],
        ["二级", "橙色", "分管负责人到岗，队伍集结待命"],
        ["三级", "黄色", "加密监测和巡查"],
        ["四级", "蓝色", "加强值班"],
      ],
    ),
    ...section("三、处置程序"),
    numbered(
      "核实情况并在30分钟内报告",
      "先期处置，救助人员",
      "发布信息，引导群众",
      "善后恢复和调查评估",
    ),
    ...signedBy(agency.name, on),
  ],
});

const warning: Pattern = ({ agency, year, month, nth, topic }) => ({
  title: `${agency.short}发布安全提示（${year}年第${nth}号）`,
  genre: "预警",
  summary: `提示群众${month}月注意${topic}安全。`,
  text: [
    ...paragraphs(`近期是${topic}安全事故易发时段，${agency.short}提醒广大群众：`),
    numbered(
      "关注气象和应急部门发布的预警信息。",
      "不在危险区域停留、作业。",
      "发现险情立即撤离并报告村（社区）。",
    ),
  ],
});

/** 安全防范. */
export const safety: readonly Pattern[] = [emergency, warning];
