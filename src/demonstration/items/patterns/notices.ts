import { paragraphs, section, signedBy, table } from "../blocks.ts";
import type { Pattern } from "../scene.ts";

const result: Pattern = ({ agency, topic, year, on, nth, random }) => {
  const names = ["甲组", "乙组", "丙组", "丁组"];
  const scores = names.map(() => random.whole(78, 97));
  return {
    title: `关于${topic}结果的公示（${year}年第${nth}号）`,
    genre: "公示",
    summary: `公示${topic}的评审结果，公示期5个工作日。`,
    text: [
      ...paragraphs(`经申报、审核、评审，现将${topic}的结果予以公示，公示期5个工作日。`),
      table(
        ["序号", "申报组别", "评审得分", "结论"],
        names.map((name, at) => [
          at + 1,
          name,
          scores[at] ?? 0,
          (scores[at] ?? 0) >= 80 ? "通过" : "不通过",
        ]),
      ),
      ...paragraphs(
        "对公示内容有异议的，请在公示期内以书面形式实名反映，并提供联系方式和有关证明材料。",
      ),
      ...signedBy(agency.name, on),
    ],
  };
};

const announcement: Pattern = ({ agency, topic, year, on, nth }) => ({
  title: `${agency.name}关于${topic}的公告（${year}年第${nth}号）`,
  genre: "公告",
  summary: `公告${topic}的有关安排和注意事项。`,
  text: [
    ...paragraphs(`为做好${topic}工作，现就有关事项公告如下：`),
    ...section("一、办理范围", "凡符合条件的单位和个人，均可以按照本公告规定的方式办理。"),
    ...section(
      "二、办理方式",
      "可以通过政务服务网网上办理，也可以到政务服务中心窗口办理，窗口在工作日上午9时至下午5时受理。",
    ),
    ...section("三、注意事项", "办理不收取任何费用。请勿轻信以代办为名的收费行为。"),
    ...signedBy(agency.name, on),
  ],
});

const opinions: Pattern = ({ agency, topic, on }) => ({
  title: `关于公开征求《${topic}实施细则（征求意见稿）》意见的公告`,
  genre: "公告",
  summary: `就${topic}实施细则公开征求社会各界意见，为期30日。`,
  text: [
    ...paragraphs(
      `为规范${topic}工作，${agency.self}起草了《${topic}实施细则（征求意见稿）》，现向社会公开征求意见，时间自公告之日起30日。`,
      "意见可以通过政府网站意见征集栏目提交，也可以书面邮寄，信封上请注明“征求意见”字样。意见采纳情况将在征集结束后公布。",
    ),
    ...section(
      "起草说明",
      "征求意见稿共五章二十六条，规定了适用范围、职责分工、办理程序、监督管理等内容。",
    ),
    ...signedBy(agency.name, on),
  ],
});

const roads = ["青岚大道", "溪陵路", "望岫街", "桐埠巷", "滨河路", "芷渡街"];

const works: Pattern = ({ agency, topic, year, on, nth, random }) => ({
  title: `关于部分路段临时管理措施的通告（${year}年第${nth}号）`,
  genre: "通告",
  summary: `因${topic}需要，对部分路段采取临时管理措施。`,
  text: [
    ...paragraphs(
      `因${topic}需要，决定对以下路段采取临时管理措施，请过往车辆和行人按现场标志通行。`,
    ),
    table(
      ["路段", "时间", "措施"],
      [0, 1, 2].map((step) => [
        roads[(nth + step) % roads.length] ?? "",
        `${random.whole(6, 9)}时至${random.whole(17, 20)}时`,
        step === 0 ? "半幅封闭" : "限速通行",
      ]),
    ),
    ...paragraphs("因此带来的不便，敬请谅解。"),
    ...signedBy(agency.name, on),
  ],
});

/** 公示公告. */
export const notices: readonly Pattern[] = [result, announcement, opinions, works];
