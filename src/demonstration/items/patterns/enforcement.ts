import { dayInWords, paragraphs, section, signedBy, table } from "../blocks.ts";
import type { Pattern } from "../scene.ts";

const firms = [
  "青岚县禾丰商贸有限公司",
  "青岚县远山建筑劳务有限公司",
  "青岚县临溪食品有限公司",
  "青岚县云栖餐饮店",
  "青岚县平安物流有限公司",
  "青岚县竹海木业有限公司",
];

const penalty: Pattern = ({ agency, topic, year, on, nth, random }) => {
  const firm = firms[random.whole(0, firms.length - 1)] ?? "";
  const fine = random.whole(2, 60) * 500;
  const number = `${agency.short}罚决字〔${year}〕${nth}号`;
  return {
    title: `行政处罚决定书（${number}）`,
    documentNumber: number,
    genre: "决定",
    summary: `对${firm}违反${topic}规定的行为作出行政处罚。`,
    text: [
      table(
        ["项目", "内容"],
        [
          ["行政相对人名称", firm],
          ["处罚类别", fine > 20_000 ? "罚款、没收违法所得" : "罚款"],
          ["处罚金额", `${fine}元`],
          ["处罚决定日期", dayInWords(on)],
          ["处罚机关", agency.name],
        ],
      ),
      ...section(
        "违法事实",
        `经查，当事人在${topic}方面未按规定履行义务，经责令改正后在期限内未改正到位。`,
      ),
      ...section(
        "处罚依据和决定",
        `依照《中华人民共和国行政处罚法》和有关法律法规的规定，决定给予罚款${fine}元的行政处罚，限收到决定书之日起15日内缴纳。`,
      ),
      ...section(
        "救济途径",
        "不服本决定的，可以在收到决定书之日起60日内申请行政复议，或者在6个月内提起行政诉讼。",
      ),
      ...signedBy(agency.name, on),
    ],
  };
};

const licences: Pattern = ({ agency, topic, year, nth, random }) => ({
  title: `行政许可决定公示（${year}年第${nth}号）`,
  genre: "公示",
  summary: `公示${topic}有关行政许可事项的办理结果。`,
  text: [
    ...paragraphs(
      `根据行政许可法和“双公示”要求，现将${agency.short}近期作出的行政许可决定予以公示。`,
    ),
    table(
      ["序号", "行政相对人名称", "许可事项", "许可编号"],
      Array.from({ length: random.whole(3, 6) }, (_, at) => [
        at + 1,
        firms[(nth + at) % firms.length] ?? "",
        topic,
        `${agency.short}许字〔${year}〕${nth * 6 + at}号`,
      ]),
    ),
  ],
});

const spotChecks: Pattern = ({ agency, topic, year, month, random }) => {
  const all = random.whole(20, 80);
  const bad = random.whole(1, 9);
  return {
    title: `${agency.short}${year}年${month}月“双随机、一公开”抽查结果公示`,
    genre: "公示",
    summary: `公示${topic}领域随机抽查结果，抽查${all}户，发现问题${bad}户。`,
    text: [
      ...paragraphs(
        `${year}年${month}月，${agency.short}按照年度抽查计划，随机抽取检查对象和执法人员，对${topic}开展检查，结果如下。`,
      ),
      table(["抽查事项", "抽查户数", "未发现问题", "发现问题"], [[topic, all, all - bad, bad]]),
      ...paragraphs("对发现问题的，已依法责令改正，并将结果归集到企业信用信息公示系统。"),
    ],
  };
};

/** 行政执法: penalties, licences, checks. */
export const enforcement: readonly Pattern[] = [penalty, licences, spotChecks];
