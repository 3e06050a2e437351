/**
 * The order in which offices list agencies (建制顺序): the office first, then departments as the State Council's organs
 * stand in the notice on its set-up, then what a place has of its own. A word a subject; words of one line stand together,
 * older names with those that took over.
 */
const subjects: readonly (readonly string[])[] = [
  ["人民政府办公", "政府办公", "政府办", "党政办公", "综合办公"],
  ["外事"],
  ["发展和改革", "发展改革", "发展与改革", "物价"],
  ["教育"],
  ["科学技术", "科技"],
  ["工业和信息化", "工业信息", "经济和信息化", "经济信息", "经济贸易"],
  ["民族", "宗教"],
  ["公安"],
  ["国家安全"],
  ["民政"],
  ["司法"],
  ["财政"],
  ["人力资源"],
  ["自然资源", "国土资源", "规划"],
  ["生态环境", "环境保护"],
  ["住房和城乡建设", "住房城乡建设", "城乡建设", "住房保障", "建设局"],
  ["交通运输", "交通局"],
  ["水利", "水务"],
  ["农业", "农村经济", "畜牧", "农机"],
  ["商务", "招商", "投资促进"],
  ["文化", "旅游"],
  ["卫生", "计划生育"],
  ["退役军人"],
  ["应急管理", "安全生产", "消防"],
  ["审计"],
  ["国有资产"],
  ["海关"],
  ["税务"],
  ["市场监督", "工商行政", "质量技术监督", "食品药品", "药品监督"],
  ["金融"],
  ["广播电视", "新闻出版"],
  ["体育"],
  ["信访"],
  ["统计", "调查队"],
  ["知识产权"],
  ["医疗保障"],
  ["机关事务"],
  ["粮食"],
  ["能源"],
  ["数据"],
  ["烟草"],
  ["林业", "园林", "绿化"],
  ["邮政"],
  ["文物"],
  ["中医药"],
  ["疾病预防"],
  ["地震"],
  ["气象"],
  ["政务服务", "行政审批"],
  ["城市管理", "综合行政执法", "综合执法", "城管"],
  ["乡村振兴", "扶贫"],
  ["人民防空", "国防动员"],
  ["供销"],
  ["档案"],
  ["地方志", "史志"],
  ["公共资源"],
  ["公积金"],
];

/** Streets, towns and townships, as the codes below a county are given out. */
const places: readonly RegExp[] = [/街道/, /镇/, /[乡]|苏木/];

/** Behind everything that the list knows. */
const unknown = 999;

/**
 * Where an agency stands among those of its kind: a small number before a large one, equal ones by pinyin. What an agency
 * does is told by the first subject of its name: 科技和工业信息化局 stands with science.
 */
export function agencyPlace(name: string, kind: string): number {
  const at =
    kind === "township" ? places.findIndex((place) => place.test(lastPart(name))) : subjectOf(name);
  return at < 0 ? unknown : at;
}

/** 镇人民政府 of 青岚县柳林镇人民政府: the region's own name may hold any character. */
function lastPart(name: string): string {
  return name.replace(/^.*(?=(?:街道|镇|乡|苏木))/u, "");
}

/** Whether a name has the word of a subject in it: 民政, 水务. */
export function namesSubject(name: string): boolean {
  return subjectOf(name) >= 0;
}

function subjectOf(name: string): number {
  let found = -1;
  let foundAt = Number.POSITIVE_INFINITY;
  subjects.forEach((words, place) => {
    for (const word of words) {
      const at = name.indexOf(word);
      if (at < 0 || at >= foundAt) continue;
      found = place;
      foundAt = at;
    }
  });
  return found;
}
