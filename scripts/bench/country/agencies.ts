import { type BenchRegion, benchRegions } from "./regions.ts";

/** An agency of the generated country. */
export interface BenchAgency {
  readonly region: BenchRegion;
  readonly name: string;
  /** 我局, 我镇 … as its report speaks of it. */
  readonly self: string;
  /** Cannot make 规章. */
  readonly small: boolean;
}

const departments = [
  "教育局,科学技术局,工业和信息化局,公安局,民政局,司法局,财政局,人力资源和社会保障局,自然资源局,生态环境局",
  "住房和城乡建设局,交通运输局,水利局,农业农村局,商务局,文化和旅游局,卫生健康委员会,退役军人事务局,应急管理局",
  "审计局,市场监督管理局,统计局,医疗保障局,信访局,行政审批服务局,城市管理局,发展和改革委员会,林业局,体育局,政务服务中心",
]
  .join(",")
  .split(",");

/** Two characters each, none twice in a county: names that differ by one are doubted. */
const streets = ["柳林", "崇文", "河口"];
const towns = ["新安", "大坪", "双龙", "石桥", "海城", "西湾"];
const townships = ["古渡", "枫岭", "荷塘"];

/** Every agency, region by region: 135,000 and some. */
export function* benchAgencies(): Generator<BenchAgency> {
  for (const region of benchRegions()) yield* agenciesOf(region);
}

function* agenciesOf(region: BenchRegion): Generator<BenchAgency> {
  const { name, level } = region;
  const of = (own: string, self: string) => ({ region, name: name + own, self, small: true });
  yield { ...of("人民政府", `我${name.slice(-1)}`), small: false };
  yield of("人民政府办公室", "我办");
  for (const own of departments) yield of(own, own.endsWith("委员会") ? "我委" : "我局");
  yield of("经济开发区管理委员会", "我区");
  if (level !== "county") return;
  for (const town of streets) yield of(`${town}街道办事处`, "我街道");
  for (const town of towns) yield of(`${town}镇人民政府`, "我镇");
  for (const town of townships) yield of(`${town}乡人民政府`, "我乡");
}
