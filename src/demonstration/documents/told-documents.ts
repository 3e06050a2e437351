import type { DemonstrationDocument } from "#features/normative-documents/index.ts";
import { articles, explained, graphic, measures, questions } from "./article-text.ts";
import { greening, parking } from "./measure-texts.ts";
import { competition, consultation, decision, legality, plan, sent } from "./steps.ts";

const all = [plan, consultation, competition, sent, legality, decision] as const;
const business = [consultation, competition, sent, legality, decision] as const;

type Told = Partial<DemonstrationDocument> &
  Pick<DemonstrationDocument, "title" | "theme" | "serial" | "summary" | "issuedAgo" | "text">;

function document(told: Told): DemonstrationDocument {
  const facts = { section: "政策法规科", isBusiness: false, steps: all, filed: true } as const;
  return {
    ...{ ...facts, effectiveAfter: 30, relations: [] },
    interpretations: [{ form: "text", text: shortly(told) }],
    ...told,
  };
}

function shortly({ title, summary }: Pick<Told, "title" | "summary">) {
  return explained(
    `为了做好有关工作，回应群众关切，县人民政府制定了《${title}》。`,
    summary,
    "施行日期见文件正文。",
  );
}

/** Documents of the running year, one in every state. */
export const toldDocuments: readonly DemonstrationDocument[] = [
  document({
    title: "青岚县烟花爆竹燃放管理规定",
    theme: "公安、安全、司法",
    serial: 1,
    summary: "规定烟花爆竹禁止燃放的区域、时间和安全要求。",
    issuedAgo: 320,
    effectiveAfter: 5,
    text: measures(
      "为了加强烟花爆竹燃放管理，保障公共安全和人身、财产安全，制定本规定。",
      "县城建成区除夕至正月十五以外的时间禁止燃放烟花爆竹。",
      "医院、学校、幼儿园、加油站周边一百米内任何时间禁止燃放。",
      "本规定自印发之日起五日后施行。",
    ),
  }),
  document({
    title: "青岚县春季森林防火临时管控办法",
    theme: "农业、林业、水利",
    serial: 2,
    summary: "明确森林防火期内的禁火区域、进山登记和值守要求。",
    issuedAgo: 280,
    effectiveAfter: 1,
    expiresIn: -60,
    text: measures(
      "为了预防森林火灾，保护森林资源，根据《森林防火条例》，制定本办法。",
      "防火期内禁止一切野外用火，进入林区的人员应当登记并接受防火检查。",
      "各乡镇人民政府实行二十四小时值班，护林员每日巡查不少于两次。",
      "本办法自公布之日起次日施行。",
    ),
  }),
  document({
    title: "青岚县城市绿化管理办法",
    theme: "城乡建设、环境保护",
    serial: 3,
    summary: "规定城市绿地的规划建设、保护管理和法律责任。",
    issuedAgo: 260,
    text: greening("造成损失的，依法承担赔偿责任", "三十"),
    amended: {
      ago: 80,
      reason: "根据《青岚县人民政府关于修改〈青岚县城市绿化管理办法〉的决定》修改",
      text: greening("造成损失的，依法承担赔偿责任；补种树木不少于砍伐株数的三倍", "三十五"),
    },
    interpretations: [
      {
        form: "text",
        text: explained(
          "本县原有的绿化规定已经执行十年，绿地率标准偏低，占用绿地的恢复期限不明确。",
          "办法提高了新建居住区的绿地率，规定配套绿化与主体工程同时验收，明确临时占用绿地的恢复期限。",
          "办法自公布之日起三十日后施行，有效期五年。",
        ),
      },
    ],
    relations: [{ kind: "basis", title: "城市绿化条例", number: "国务院令第100号" }],
  }),
  document({
    title: "青岚县促进消费若干措施",
    theme: "商贸、海关、旅游",
    serial: 4,
    summary: "从汽车、家电、餐饮、文旅等方面提出促进消费的十条措施。",
    issuedAgo: 240,
    effectiveAfter: 3,
    expiresIn: 40,
    isBusiness: true,
    steps: business,
    text: measures(
      "为了扩大消费，支持经营主体发展，制定以下措施。",
      "对购买新能源汽车的个人给予每辆二千元补贴。",
      "对限额以上餐饮企业举办促销活动给予不超过五万元的支持。",
      "景区门票在淡季实行半价优惠。",
      "本措施自公布之日起三日后施行。",
    ),
    interpretations: [
      {
        form: "questions",
        text: questions(
          ["补贴怎样申领？", "在县政务服务中心商务窗口或者网上申请，十五个工作日内办结。"],
          ["外地户籍可以申领吗？", "在本县购车并登记的，都可以申领。"],
          ["措施到期后还有补贴吗？", "期满前由县商务局评估，是否延续另行公布。"],
        ),
      },
    ],
  }),
  document({
    title: "青岚县政务数据共享暂行办法",
    theme: "综合政务",
    serial: 5,
    summary: "规定政务数据的目录、共享方式和安全责任。",
    issuedAgo: 230,
    effectiveAfter: 10,
    text: measures(
      "为了推进政务数据共享，提高服务效率，制定本办法。",
      "政务数据以共享为原则、不共享为例外，分为无条件共享、有条件共享和不予共享三类。",
      "提供部门对数据的真实性、完整性负责，使用部门对数据的使用安全负责。",
      "本办法自公布之日起十日后施行。",
    ),
  }),
  document({
    title: "青岚县公共停车场管理办法",
    theme: "城乡建设、环境保护",
    serial: 6,
    summary: "规定公共停车场的规划建设、使用收费和监督管理。",
    issuedAgo: 150,
    isBusiness: true,
    steps: business,
    text: parking,
    interpretations: [
      {
        form: "text",
        text: explained(
          "县城机动车保有量五年增长六成，公共停车位缺口大，收费不统一，群众反映强烈。",
          "办法明确了停车场专项规划的编制程序、配建标准和收费公示要求，规定三十分钟以内免费、新能源汽车两小时以内免费。",
          "办法自公布之日起三十日后施行，有效期五年。",
        ),
      },
      {
        form: "graphic",
        text: graphic("一图读懂《青岚县公共停车场管理办法》：停车收费有哪些变化。", [
          ["临时停车", "15分钟以内免费", "30分钟以内免费"],
          ["新能源汽车", "没有优惠", "2小时以内免费"],
          ["投诉答复", "没有规定", "5个工作日内"],
        ]),
      },
      {
        form: "questions",
        text: questions(
          ["小区里的停车位适用这个办法吗？", "不适用。居住区停车由业主依法共同决定。"],
          ["收费标准在哪里看？", "停车场入口公示，也可以在县发展改革局网页查询。"],
          ["对收费有异议怎么办？", "拨打12345热线，五个工作日内答复。"],
        ),
      },
    ],
    relations: [
      {
        kind: "basis",
        title: "中华人民共和国道路交通安全法",
        number: "主席令第81号",
      },
    ],
  }),
  document({
    title: "青岚县政务数据共享管理办法",
    theme: "综合政务",
    serial: 7,
    summary: "在暂行办法的基础上，明确数据目录、申请期限和安全审计。",
    issuedAgo: 110,
    effectiveAfter: 15,
    text: articles(
      [
        "总则",
        "为了规范政务数据共享，提高服务效率，保障数据安全，制定本办法。",
        "本县行政机关之间的政务数据共享，适用本办法。",
      ],
      [
        "共享",
        "使用部门申请有条件共享数据的，提供部门应当在五个工作日内答复；不同意的，说明理由。",
        "数据使用情况每半年审计一次。",
      ],
      ["附则", "本办法自公布之日起十五日后施行，《青岚县政务数据共享暂行办法》同时停止执行。"],
    ),
    relations: [{ kind: "replaces", serial: 5 }],
  }),
  document({
    title: "青岚县人民政府关于修改《青岚县城市绿化管理办法》的决定",
    theme: "城乡建设、环境保护",
    serial: 8,
    summary: "提高新建居住区绿地率，明确补种树木的要求。",
    issuedAgo: 80,
    effectiveAfter: 0,
    text: measures(
      "县人民政府决定对《青岚县城市绿化管理办法》作如下修改：",
      "第四条中的“百分之三十”修改为“百分之三十五”。",
      "第七条增加“补种树木不少于砍伐株数的三倍”。",
      "本决定自公布之日起施行。",
    ),
    relations: [{ kind: "amends", serial: 3 }],
  }),
  document({
    title: "青岚县烟花爆竹安全管理办法",
    theme: "公安、安全、司法",
    serial: 9,
    summary: "规定烟花爆竹的销售、储存、燃放和举办焰火活动的管理。",
    issuedAgo: 60,
    effectiveAfter: 10,
    filed: false,
    text: articles(
      [
        "总则",
        "为了加强烟花爆竹安全管理，预防事故，根据《烟花爆竹安全管理条例》，结合本县实际，制定本办法。",
      ],
      [
        "燃放",
        "县城建成区全年禁止燃放烟花爆竹，县人民政府批准的焰火晚会除外。",
        "乡镇集镇的禁放区域和时间由乡镇人民政府提出，报县人民政府公布。",
      ],
      ["附则", "本办法自公布之日起十日后施行，《青岚县烟花爆竹燃放管理规定》同时废止。"],
    ),
    interpretations: [
      {
        form: "text",
        text: explained(
          "原规定只管燃放，销售、储存环节没有规定，禁放时间较短。",
          "办法把县城建成区改为全年禁放，增加销售、储存的要求。",
          "办法自公布之日起十日后施行，原规定同时废止。",
        ),
      },
    ],
    relations: [
      { kind: "repeals", serial: 1 },
      { kind: "basis", title: "烟花爆竹安全管理条例", number: "国务院令第455号" },
    ],
  }),
  document({
    title: "青岚县养老服务设施管理办法",
    theme: "民政、扶贫、救灾",
    serial: 10,
    summary: "规定养老服务设施的规划配建、移交使用和运营补助。",
    issuedAgo: 9,
    effectiveAfter: 40,
    filed: false,
    // Overdue: somebody has to see it.
    interpretations: [],
    text: articles(
      ["总则", "为了规范养老服务设施的规划、建设、移交和使用，制定本办法。"],
      [
        "规划和建设",
        "新建居住区按照每百户不少于二十平方米配建养老服务用房。",
        "配建的养老服务用房应当与首期住宅同时交付，并无偿移交民政部门。",
      ],
      ["附则", "本办法自公布之日起四十日后施行，有效期五年。"],
    ),
  }),
];
