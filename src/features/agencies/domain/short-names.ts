import { namesSubject } from "./agency-order.ts";

/**
 * What people call agencies for short (简称), and what their names have in its place. Characters in their order are found
 * anyway (住建局 in 住房和城乡建设局): here stand those that end in another kind of body, that stand in another order, or whose
 * agency has had another name since.
 */
const shortNames: readonly (readonly [short: string, ...full: string[]])[] = [
  ["发改", "发展和改革", "发展改革"],
  ["工信", "工业和信息化", "工业信息化", "经济和信息化"],
  ["经信", "经济和信息化", "工业和信息化"],
  ["科工信", "科技和工业信息化"],
  ["人社", "人力资源和社会保障"],
  ["住建", "住房和城乡建设", "住房城乡建设"],
  ["卫健", "卫生健康"],
  ["卫计", "卫生和计划生育", "卫生健康"],
  ["民宗", "民族宗教", "民族和宗教"],
  ["自规", "自然资源和规划"],
  ["资规", "自然资源和规划"],
  ["国土", "国土资源", "自然资源"],
  ["环保", "环境保护", "生态环境"],
  ["文旅", "文化和旅游"],
  ["文广旅", "文化广电和旅游", "文化和旅游"],
  ["教体", "教育体育", "教育"],
  ["农委", "农业农村", "农业"],
  ["教委", "教育"],
  ["市监", "市场监督管理"],
  ["工商", "工商行政管理", "市场监督管理"],
  ["质监", "质量技术监督", "市场监督管理"],
  ["食药监", "食品药品监督管理", "市场监督管理"],
  ["安监", "安全生产监督管理", "应急管理"],
  ["城管", "城市管理"],
  ["国资", "国有资产监督管理"],
  ["医保", "医疗保障"],
  ["人防", "人民防空"],
  ["府办", "人民政府办公"],
  ["政府办", "人民政府办公"],
  ["政数", "政务服务和数据", "数据和政务服务"],
  ["疾控", "疾病预防控制"],
  ["林草", "林业和草原", "林业"],
  ["退役军人", "退役军人事务"],
  ["经开区", "经济开发区", "经济技术开发区"],
  ["高新区", "高新技术产业开发区"],
];

/** Every short name with what it ends in, as people write it: 发改委, 发改局. */
export const shortNameWords: readonly string[] = shortNames.flatMap(([short]) =>
  ["委", "局", "办"].map((end) => `${short}${end}`),
);

/** 委, 局, 办 …: what a short name ends in says little of what the agency is today. */
const body = /(?:委员会|办公室|委|局|办|厅)$/;

/**
 * Other ways to spell a word in which agencies are called for short: 青岚县发改委 is 青岚县发展和改革. Empty where the word has no
 * short name.
 */
export function fullNames(word: string): readonly string[] {
  const found = shortNames
    .filter(([short]) => word.includes(short))
    // 政府办 before 府办, which is in it.
    .sort(([a], [b]) => b.length - a.length)[0];
  if (!found) return [];
  const [short, ...full] = found;
  const at = word.indexOf(short);
  const before = word.slice(0, at);
  const behind = word.slice(at + short.length).replace(body, "");
  return full.map((name) => `${before}${name}${behind}`);
}

/**
 * The same for a word whose short name has one wrong character: 发政委 is 发展和改革, as 发改委 is. Only in front of what a short
 * name ends in, and where the word is no subject of its own: 民政局 is no 民宗局.
 */
export function nearFullNames(word: string): readonly string[] {
  const stem = word.replace(body, "");
  if (stem === word || namesSubject(stem) || fullNames(word).length > 0) return [];
  const near = shortNames.flatMap(([short, ...full]) => {
    const before = stem.slice(0, -short.length);
    const wrong = differing(short, stem.slice(-short.length));
    return wrong === 1 ? full.map((name) => `${before}${name}`) : [];
  });
  return [...new Set(near)];
}

/** Characters in which two words of one length differ. */
function differing(one: string, other: string): number {
  if (one.length !== other.length) return Number.POSITIVE_INFINITY;
  return [...one].filter((sign, at) => sign !== other[at]).length;
}
