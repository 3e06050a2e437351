import type { StatutoryLimit } from "./publication-limits.ts";

/** Whom a duty binds: 人民政府, 政府部门, 乡镇（街道）, 开发区（园区）, 法律、法规授权的组织 (第五十四条) and other bodies. */
export type BoundKind = "government" | "department" | "township" | "zone" | "other";

export type BoundLevel = "province" | "city" | "county" | "township";

/** What agencies must make public by themselves (法定主动公开内容), one matter of a statute. */
export interface DisclosureDuty {
  /** Never changed: columns hold it. */
  readonly code: string;
  /** As columns are called. */
  readonly name: string;
  /** What the article says. */
  readonly words: string;
  readonly cites: string;
  readonly binds: {
    readonly kinds: readonly BoundKind[];
    /** Absent: of every level. */
    readonly levels?: readonly BoundLevel[];
  };
  readonly limit: StatutoryLimit;
}

const regulation = "《中华人民共和国政府信息公开条例》";
const ordinals = "一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五".split(" ");

/** 第二十条 binds every agency, and by 第五十四条 organisations that the law has authorised. */
const everybody: DisclosureDuty["binds"] = {
  kinds: ["government", "department", "township", "zone", "other"],
};

type Matter = readonly [code: string, name: string, words: string, limit?: StatutoryLimit];

const ofEverybody: readonly Matter[] = [
  ["policies", "政策文件", "行政法规、规章和规范性文件"],
  ["functions", "机构职能", "机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名"],
  ["plans", "规划计划", "国民经济和社会发展规划、专项规划、区域规划及相关政策"],
  ["statistics", "统计信息", "国民经济和社会发展统计信息"],
  [
    "licensing",
    "行政许可",
    "办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果",
    "double-publicity",
  ],
  [
    "penalties",
    "行政处罚和行政强制",
    "实施行政处罚、行政强制的依据、条件、程序以及本行政机关认为具有一定社会影响的行政处罚决定",
    "double-publicity",
  ],
  ["budgets", "财政预决算", "财政预算、决算信息", "budget"],
  ["fees", "行政事业性收费", "行政事业性收费项目及其依据、标准"],
  ["procurement", "政府采购", "政府集中采购项目的目录、标准及实施情况"],
  ["projects", "重大建设项目", "重大建设项目的批准和实施情况"],
  ["livelihood", "民生保障", "扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况"],
  ["emergencies", "应急管理", "突发公共事件的应急预案、预警信息及应对情况"],
  ["inspections", "监督检查", "环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况"],
  ["recruitment", "公务员招考", "公务员招考的职位、名额、报考条件等事项以及录用结果"],
  ["others", "其他法定信息", "法律、法规、规章和国家有关规定规定应当主动公开的其他政府信息"],
];

/** 第二十一条: what cities, counties and their departments add. */
const ofPlaces: readonly Matter[] = [
  ["municipal-works", "市政建设", "涉及市政建设的政府信息"],
  ["public-services", "公共服务", "涉及公共服务的政府信息"],
  ["public-welfare", "公益事业", "涉及公益事业的政府信息"],
  ["land-expropriation", "土地征收", "涉及土地征收的政府信息"],
  ["house-expropriation", "房屋征收", "涉及房屋征收的政府信息"],
  ["public-order", "治安管理", "涉及治安管理的政府信息"],
  ["social-relief", "社会救助", "涉及社会救助的政府信息"],
];

/** 第二十一条: what townships add. */
const ofTownships: readonly Matter[] = [
  ["rural-policy", "农业农村政策", "贯彻落实农业农村政策的政府信息"],
  ["farmland-water", "农田水利", "农田水利工程建设运营的政府信息"],
  ["land-circulation", "土地经营权流转", "农村土地承包经营权流转的政府信息"],
  ["homesteads", "宅基地", "宅基地使用情况审核的政府信息"],
  ["township-land", "土地征收", "土地征收的政府信息"],
  ["township-houses", "房屋征收", "房屋征收的政府信息"],
  ["funds-and-labour", "筹资筹劳", "筹资筹劳的政府信息"],
  ["township-relief", "社会救助", "社会救助的政府信息"],
];

/** 法定主动公开内容, in the order of the articles. */
export const statutoryCatalogue: readonly DisclosureDuty[] = [
  ...ofEverybody.map((matter, at) =>
    duty(matter, `${regulation}第二十条第${ordinals[at]}项`, everybody),
  ),
  ...ofPlaces.map((matter) =>
    duty(matter, `${regulation}第二十一条`, {
      kinds: ["government", "department"],
      levels: ["city", "county"],
    }),
  ),
  ...ofTownships.map((matter) => duty(matter, `${regulation}第二十一条`, { kinds: ["township"] })),
];

function duty(
  [code, name, words, limit = "regulation"]: Matter,
  cites: string,
  binds: DisclosureDuty["binds"],
): DisclosureDuty {
  return { code, name, words, cites, binds, limit };
}

/** The duty of a code. */
export function dutyOf(code: string): DisclosureDuty | undefined {
  return statutoryCatalogue.find((one) => one.code === code);
}

/** What an agency of this kind and level must make public by itself, in the order of the articles. */
export function dutiesOf(kind: BoundKind, level: BoundLevel): readonly DisclosureDuty[] {
  return statutoryCatalogue.filter(
    ({ binds }) => binds.kinds.includes(kind) && (binds.levels?.includes(level) ?? true),
  );
}
