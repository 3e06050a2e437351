import type { Character, DemonstrationAgency, Workload } from "./agency.ts";

interface PlaceFacts {
  readonly name: string;
  readonly character: Character;
  readonly workload: Workload;
  /** Which of the shared phrases it begins with; neighbours begin elsewhere. */
  readonly own: readonly string[];
}

/** Towns (镇), townships (乡), streets (街道) and the development zone, by fictional names. */
export const places: readonly PlaceFacts[] = [
  {
    name: "溪陵镇",
    character: "town",
    workload: { requests: 4.2, licensing: 18, penalty: 6, disputes: 0.3, items: 210, wechat: true },
    own: ["城郊征地补偿", "农贸市场管理", "集镇停车收费"],
  },
  {
    name: "柏樟镇",
    character: "town",
    workload: { requests: 1.4, licensing: 6, items: 124 },
    own: ["木材加工企业整治", "樟木古树保护", "林权流转"],
  },
  {
    name: "南埠镇",
    character: "town",
    workload: { requests: 2.1, licensing: 11, penalty: 3, items: 168, wechat: true },
    own: ["码头货运管理", "砂石堆场整治", "渔民转产补助"],
  },
  {
    name: "龙溆镇",
    character: "town",
    workload: { requests: 0.8, licensing: 4, items: 96 },
    own: ["小流域治理", "圩堤维护", "水产养殖尾水治理"],
  },
  {
    name: "松坳镇",
    character: "town",
    workload: { requests: 0.6, licensing: 2, items: 88 },
    own: ["松脂采割管理", "山塘除险", "易地搬迁后续扶持"],
  },
  {
    name: "栗坪镇",
    character: "town",
    workload: { requests: 1.1, licensing: 5, penalty: 1, items: 112, wechat: true },
    own: ["板栗产业补助", "冷库建设用地", "交易市场摊位费"],
  },
  {
    name: "霞屿镇",
    character: "town",
    workload: { requests: 1.8, licensing: 7, items: 134 },
    own: ["乡村旅游民宿管理", "湖滨岸线保护", "景区周边停车"],
  },
  {
    name: "竹栖镇",
    character: "town",
    workload: { requests: 0.5, licensing: 3, items: 92 },
    own: ["毛竹合作社分红", "竹制品企业消防", "林道建设"],
  },
  {
    name: "荻溪镇",
    character: "town",
    workload: { requests: 0.7, licensing: 4, penalty: 1, items: 104 },
    own: ["湿地保护补偿", "芦苇收割权发包", "圩区排涝"],
  },
  {
    name: "岚湾街道办事处",
    character: "street",
    workload: { requests: 3.6, penalty: 12, disputes: 0.2, items: 186, wechat: true },
    own: ["老旧小区加装电梯", "沿街商铺管理", "住宅专项维修资金"],
  },
  {
    name: "望岫街道办事处",
    character: "street",
    workload: { requests: 2.4, penalty: 8, items: 158, wechat: true },
    own: ["学校周边交通", "社区食堂", "棚户区征收"],
  },
  {
    name: "桐埠街道办事处",
    character: "street",
    workload: { requests: 1.7, penalty: 4, items: 132 },
    own: ["背街小巷改造", "农贸市场搬迁", "安置房分配"],
  },
  {
    name: "芷渡街道办事处",
    character: "street",
    workload: { requests: 0.9, penalty: 3, items: 118 },
    own: ["滨河公园管护", "社区养老服务", "城中村消防"],
  },
  {
    name: "鸢岭乡",
    character: "township",
    workload: { requests: 0.3, items: 64 },
    own: ["高山蔬菜基地", "风电项目用地", "护林员选聘"],
  },
  {
    name: "箐坪乡",
    character: "township",
    workload: { requests: 0.2, items: 58 },
    own: ["中药材种植补助", "通组公路养护", "饮水管网维修"],
  },
  {
    name: "茶垄乡",
    character: "township",
    workload: { requests: 0.5, items: 72, wechat: true },
    own: ["茶园低改补助", "茶叶初制加工", "采茶用工信息"],
  },
  {
    name: "荞麦坳乡",
    character: "township",
    workload: { requests: 0.2, items: 54 },
    own: ["荞麦收购价格", "石漠化治理", "撂荒地复耕"],
  },
];

export const zoneFacts = {
  topics: [
    "园区规划环评",
    "标准厂房租赁",
    "招商引资政策",
    "企业用工服务",
    "项目用地报批",
    "园区安全生产",
    "污水集中处理收费",
  ],
  deeds: [
    "公布入园项目的准入条件、用地标准和扶持政策兑现流程",
    "公示区域评估成果清单，供入园企业免费使用",
    "公布园区企业安全生产、环境保护检查结果和整改情况",
    "编印企业办事手册，把承接的县级审批事项逐项写明",
    "公布园区基础设施建设项目招标、中标和竣工验收信息",
  ],
} as const;

const ruralTopics = [
  "惠农补贴发放",
  "村级财务",
  "宅基地审批",
  "低保对象评议",
  "高标准农田",
  "农村危房改造",
  "人居环境整治",
  "医保参保缴费",
  "防汛备汛",
  "道路养护",
];
const urbanTopics = [
  "物业管理",
  "社区矫正",
  "低保对象评议",
  "养老服务补贴",
  "文明养犬",
  "垃圾分类",
  "公租房初审",
  "医保参保缴费",
  "房屋安全排查",
  "出租屋登记",
];

const ruralDeeds = [
  "指导各村把党务、村务、财务公开内容按月更新到公示栏，并留存照片备查",
  "将惠农补贴的对象、面积和金额在村民小组张榜公示，接受群众核对",
  "在圩日组织干部到集市设点，发放政策明白纸并现场答疑",
  "公布宅基地和农房建设审批流程，做到受理条件、办理时限、审批结果一并公开",
  "把低保、特困、临时救助对象的评议和审核确认结果分榜公示",
  "在便民服务中心设置查阅点，摆放政府公报和最新政策汇编",
  "利用村村响广播播报森林防火、防汛避险和医保缴费提示",
  "对项目建设征地拆迁的面积、补偿标准和青苗附着物登记结果实行全过程公示",
  "组织村民代表旁听乡镇研究民生项目的会议，会后把议定事项贴到村口",
  "编制村级小微权力清单，把办事流程图上墙公布",
  "按季度公开乡镇财政收支和专项资金使用情况，供群众查询",
  "汇总群众在民情走访中提出的问题，逐条公布办理进度",
];
const urbanDeeds = [
  "在各社区公告栏和电子屏同步公布居民关心的办事信息",
  "召开居民议事会说明小区改造方案，并张贴意见采纳情况",
  "把公租房、低保、高龄津贴的初审结果在小区门口公示",
  "推行社区干部网格包干，把政策解读发到居民微信群",
  "公布综合执法队的执法范围、处罚依据和投诉方式",
  "在党群服务中心设置查阅点，提供自助查询和代为申请服务",
  "公示住宅专项维修资金的使用申请和工程决算",
  "编印居民办事指南，写清社区能办、街道能办和需到县里办的事项",
  "公布房屋征收补偿标准和签约进展，设立现场答疑点",
  "每月公布投诉举报办理情况和共性问题处理口径",
];

/** The places as agencies, in the order above, behind the zone. */
export const placeAgencies: readonly DemonstrationAgency[] = places.map((place, index) => {
  const isStreet = place.character === "street";
  const short = place.name.replace("办事处", "");
  return {
    name: `青岚县${place.name}${isStreet ? "" : "人民政府"}`,
    short,
    self: { street: "我街道", township: "我乡" }[place.character as string] ?? "我镇",
    character: place.character,
    years: { from: 2019, to: 2024 },
    workload: place.workload,
    topics: interleave(place.own, turned(isStreet ? urbanTopics : ruralTopics, index * 3)),
    deeds: turned(isStreet ? urbanDeeds : ruralDeeds, index * 5),
  };
});

/** The list, beginning at `from`. */
function turned<Item>(list: readonly Item[], from: number): readonly Item[] {
  const start = from % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

/** What a place alone has stands between what all have. */
function interleave(own: readonly string[], shared: readonly string[]): readonly string[] {
  return own.flatMap((topic, index) => [topic, ...shared.slice(index * 2, index * 2 + 2)]);
}
