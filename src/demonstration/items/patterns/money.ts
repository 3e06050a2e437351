import { paragraphs, section, table } from "../blocks.ts";
import type { Pattern } from "../scene.ts";

const wan = (value: number) => value.toFixed(2);

/** Items and their sum, in 万元. */
function sheet(head: string, items: readonly (readonly [string, number])[]) {
  const sum = items.reduce((total, [, value]) => total + Math.round(value * 100), 0) / 100;
  return table(
    [head, "金额（万元）"],
    [...items.map(([name, value]) => [name, wan(value)] as const), ["合计", wan(sum)]],
  );
}

const budget: Pattern = ({ agency, year, random }) => {
  const amount = (from: number, to: number) => random.whole(from * 100, to * 100) / 100;
  return {
    title: `${agency.name}${year}年部门预算`,
    genre: "预算",
    summary: `公开${agency.name}${year}年收支预算、“三公”经费预算和说明。`,
    text: [
      ...section(
        "一、部门概况",
        `${agency.name}为财政全额拨款单位，纳入${year}年部门预算编制范围的单位共${random.whole(1, 6)}个。`,
      ),
      ...section("二、收支预算总表"),
      sheet("支出项目", [
        ["基本支出", amount(300, 1200)],
        ["项目支出", amount(100, 900)],
        ["上缴上级支出", 0],
      ]),
      ...section("三、“三公”经费预算"),
      sheet("项目", [
        ["因公出国（境）费", 0],
        ["公务接待费", amount(1, 6)],
        ["公务用车购置及运行费", amount(2, 12)],
      ]),
      ...section(
        "四、名词解释",
        "基本支出：指为保障机构正常运转、完成日常工作任务而发生的支出。项目支出：指在基本支出之外为完成特定任务而发生的支出。",
      ),
    ],
  };
};

const accounts: Pattern = ({ agency, year, random }) => {
  const amount = (from: number, to: number) => random.whole(from * 100, to * 100) / 100;
  return {
    title: `${agency.name}${year - 1}年度部门决算`,
    genre: "决算",
    summary: `公开${agency.name}${year - 1}年度收入支出决算及绩效自评情况。`,
    text: [
      ...section("一、收入支出决算"),
      sheet("支出功能", [
        ["一般公共服务支出", amount(200, 900)],
        ["社会保障和就业支出", amount(40, 200)],
        ["卫生健康支出", amount(20, 90)],
        ["住房保障支出", amount(20, 80)],
      ]),
      ...section(
        "二、情况说明",
        "决算数与预算数的差异主要是年中追加专项和人员变动所致。",
        "本年度对全部项目支出开展了绩效自评，评价结果均为良好以上。",
      ),
    ],
  };
};

const funds: Pattern = ({ agency, topic, year, month, nth, random }) => {
  const amount = () => random.whole(200, 9000) / 100;
  return {
    title: `${year}年${month}月${topic}资金拨付情况公示（第${nth}号）`,
    genre: "公示",
    summary: `公示${month}月${topic}资金的拨付情况。`,
    text: [
      ...paragraphs(`现将${year}年${month}月${agency.short}拨付的${topic}资金公示如下。`),
      sheet("资金用途", [
        ["项目实施", amount()],
        ["对个人和家庭的补助", amount()],
        ["设备购置", amount()],
      ]),
    ],
  };
};

const purchase: Pattern = ({ agency, topic, year, nth, random }) => {
  const price = random.whole(400, 20_000) / 100;
  return {
    title: `${topic}采购项目成交结果公告（${year}年第${nth}号）`,
    genre: "公告",
    summary: `公告${topic}采购项目的成交供应商和成交金额。`,
    text: [
      table(
        ["项目", "内容"],
        [
          ["项目名称", `${topic}采购项目`],
          ["采购人", agency.name],
          ["采购方式", "竞争性磋商"],
          ["成交供应商", "青岚县远山信息技术有限公司"],
          ["成交金额", `${wan(price)}万元`],
        ],
      ),
      ...paragraphs(
        "公告期限为1个工作日。供应商认为成交结果使自己的权益受到损害的，可以在知道之日起7个工作日内书面提出质疑。",
      ),
    ],
  };
};

/** 预算, 决算: one a year. */
export const yearly: readonly Pattern[] = [budget, accounts];

/** 财政收支 of every month. */
export const money: readonly Pattern[] = [funds, purchase];
