import type { Random } from "#tests/support/generator/random.ts";

const begins = [
  "坚持以人民为中心",
  "围绕重点领域",
  "聚焦企业和群众关切",
  "结合工作实际",
  "对照目录逐项梳理",
  "按照年度要点",
  "依托政务服务大厅",
  "针对社会普遍关心的问题",
  "把握信息公开的时间要求",
  "在保密审查的前提下",
  "立足基层实际",
  "着眼优化营商环境",
];
const acts = [
  "及时公开",
  "分类整理",
  "集中发布",
  "动态更新",
  "规范办理",
  "逐条解读",
  "定期检查",
  "统筹推进",
  "主动回应",
  "健全完善",
  "补充公布",
  "归并调整",
];
const things = [
  "政策文件和解读材料",
  "财政预算决算",
  "行政许可和处罚结果",
  "重大项目批准与实施信息",
  "征地补偿情况",
  "义务教育招生方案",
  "公共卫生服务事项",
  "保障性住房分配结果",
  "食品药品抽检结果",
  "安全生产检查情况",
  "乡村振兴资金使用情况",
  "人事招考公告",
  "建议提案办理复文",
  "惠民补贴发放名单",
  "生态环境监测数据",
  "公共资源交易结果",
  "权责清单",
  "政府会议决定事项",
];
const ends = [
  "方便群众查阅",
  "接受社会监督",
  "未发生泄密事件",
  "内容准确、格式统一",
  "责任落实到岗到人",
  "得到办事群众认可",
  "做到应公开尽公开",
  "与上年相比更加规范",
  "仍有提升空间",
  "工作机制逐步理顺",
];

/** About `characters` of prose in paragraphs, no two alike: as well as published ones it can be compressed to less than half. */
export function proseOf(characters: number, random: Random): string[] {
  const paragraphs: string[] = [];
  for (let length = 0; length < characters; ) {
    const paragraph = Array.from({ length: random.int(3, 7) }, () => sentence(random)).join("");
    paragraphs.push(paragraph);
    length += paragraph.length;
  }
  return paragraphs;
}

function sentence(random: Random): string {
  const { pick, int } = random;
  const count = random.chance(0.4) ? `${int(2, 900)}${pick(["条", "件", "次", "期", "份"])}` : "";
  const what = `${pick(acts)}${pick(things)}${random.chance(0.3) ? `、${pick(things)}` : ""}${count}`;
  return `${pick(begins)}，${what}，${pick(ends)}${random.chance(0.5) ? `，${pick(ends)}` : ""}。`;
}
