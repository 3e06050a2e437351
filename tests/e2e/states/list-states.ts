import { idOf, open, type Reach, type State } from "./state.ts";

const county = "990121";

/** Home, lists, comparison, search and open data. */
export const listStates: readonly State[] = [
  { name: "home", heading: "政府信息公开", hasOwnLayout: true, reach: open("/") },
  { name: "home-empty", heading: "政府信息公开", isEmptySite: true, reach: open("/") },
  {
    name: "index",
    heading: "政府信息公开年报",
    hasOwnLayout: true,
    reach: open("/annual-reports/"),
  },
  {
    name: "index-empty",
    heading: "政府信息公开年报",
    isEmptySite: true,
    reach: open("/annual-reports/"),
  },
  {
    name: "year",
    heading: "2024年政府信息公开年报",
    hasOwnLayout: true,
    reach: open("/annual-reports/2024/"),
  },
  {
    name: "year-filters",
    heading: "2024年政府信息公开年报",
    reach: async (page, site) => {
      await open("/annual-reports/2024/")(page, site);
      await page.evaluate("document.querySelector('.filter-fold').open = true");
    },
  },
  {
    name: "year-last-page",
    heading: "2024年政府信息公开年报",
    reach: open("/annual-reports/2024/page-3/"),
  },
  {
    name: "year-region",
    heading: "云岫市2024年政府信息公开年报",
    reach: open("/annual-reports/2024/990100/"),
  },
  {
    name: "year-kind",
    heading: "乡镇（街道）2024年政府信息公开年报",
    reach: open(`/annual-reports/2024/${county}/township/`),
  },
  { name: "year-one", heading: "2018年政府信息公开年报", reach: open("/annual-reports/2018/") },
  { name: "year-none", heading: "2009", reach: open("/annual-reports/2009/") },
  {
    name: "region-unknown",
    heading: "没有代码为 110101 的地区",
    reach: open("/annual-reports/2024/110101/"),
  },
  { name: "agencies", heading: "机关", reach: open("/agencies/") },
  { name: "agencies-empty", heading: "机关", isEmptySite: true, reach: open("/agencies/") },
  { name: "region", heading: "青岚县", hasOwnLayout: true, reach: open("/regions/") },
  { name: "region-above", heading: "澄川省", reach: open("/regions/990000/") },
  { name: "compare", heading: "机关比较", reach: open("/compare/") },
  {
    name: "compare-search",
    heading: "机关比较",
    hasOwnLayout: true,
    reach: open("/compare/?year=2024&q=镇"),
  },
  {
    name: "compare-four",
    heading: "机关比较",
    hasOwnLayout: true,
    reach: compare("溪陵镇人民政府", "霞屿镇人民政府", "鸢岭乡人民政府", "桐埠街道办事处"),
  },
  {
    name: "compare-all",
    heading: "2024年年报数据",
    hasOwnLayout: true,
    reach: open("/annual-reports/2024/comparison/"),
  },
  {
    name: "compare-regions",
    heading: "2024年年报数据",
    hasOwnLayout: true,
    reach: open("/annual-reports/2024/990100/comparison/"),
  },
  {
    name: "compare-years",
    heading: "机关比较",
    hasOwnLayout: true,
    reach: compare("人民政府", "教育局", [2022, 2024]),
  },
  {
    name: "search-words",
    heading: "搜索",
    hasOwnLayout: true,
    reach: open("/search/?q=收费"),
  },
  { name: "search-near", heading: "搜索", reach: open("/search/?q=教育居") },
  {
    name: "indicators",
    heading: "年报指标说明",
    hasOwnLayout: true,
    reach: open("/annual-reports/indicators/"),
  },
  { name: "search", heading: "搜索", reach: open("/search/?q=教育") },
  { name: "search-nothing", heading: "搜索", reach: open("/search/?q=气象局 2023") },
  { name: "search-too-long", heading: "搜索", reach: open(`/search/?q=${"县".repeat(101)}`) },
  { name: "open-data", heading: "开放数据", hasOwnLayout: true, reach: open("/open-data/") },
];

function compare(...asked: readonly (string | readonly number[])[]): Reach {
  return (page, site) => {
    const names = asked.filter((one) => typeof one === "string");
    const years = asked.find((one) => typeof one !== "string") ?? [2024];
    const query = [
      ...years.map((year) => `year=${year}`),
      ...names.map((name) => `a=${idOf(site, name)}`),
    ];
    return open(`/compare/?${query.join("&")}`)(page, site);
  };
}
