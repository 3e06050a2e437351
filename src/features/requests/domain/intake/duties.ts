/** Subjects, and what the name of an agency that mostly answers for them has in it (谁制作谁公开, 第十条). */
export interface Duty {
  readonly subject: string;
  readonly names: readonly string[];
}

/** Help in choosing: what people ask for most, and whose it mostly is. Nobody is held to it. */
export const duties: readonly Duty[] = [
  { subject: "征地补偿、规划许可、不动产、矿产", names: ["自然资源"] },
  { subject: "房屋征收、住房保障、建设工程、物业", names: ["住房", "建设"] },
  { subject: "学校、招生、教师", names: ["教育"] },
  { subject: "医院、疫苗、卫生监督", names: ["卫生健康", "卫健"] },
  { subject: "社会保险、就业、工伤、劳动监察", names: ["人力资源"] },
  { subject: "医疗保险", names: ["医疗保障"] },
  { subject: "低保、救助、养老、婚姻、社会组织", names: ["民政"] },
  { subject: "户籍、治安、交通管理", names: ["公安"] },
  { subject: "环境影响评价、污染、排污许可", names: ["生态环境"] },
  { subject: "农村承包地、宅基地、农业补贴", names: ["农业农村"] },
  { subject: "营业执照、食品药品、产品质量、价格", names: ["市场监督", "市场监管"] },
  { subject: "项目审批、发展规划、物价", names: ["发展和改革", "发展改革"] },
  { subject: "预算、决算、专项资金、政府采购", names: ["财政"] },
  { subject: "公路、运输、出租汽车", names: ["交通运输"] },
  { subject: "河道、水库、取水", names: ["水利", "水务"] },
  { subject: "市容、违法建设、占道经营", names: ["城市管理", "综合执法", "综合行政执法"] },
  { subject: "安全生产、事故调查、防灾", names: ["应急"] },
  { subject: "政府文件、会议决定、综合事项", names: ["人民政府"] },
];

/** Whether a name has the word in it, and not over the border of two others, as 人民政府 has 民政. */
export function isNamed(name: string, word: string): boolean {
  if (word.includes("政府")) return name.includes(word);
  return name.replaceAll("人民政府", " ").includes(word);
}

/** The subjects that an agency mostly answers for, by its name. */
export function dutiesOf(name: string): readonly string[] {
  return duties.flatMap(({ subject, names }) =>
    names.some((one) => isNamed(name, one)) ? [subject] : [],
  );
}
