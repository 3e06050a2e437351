import { openAgency, type State } from "./state.ts";

/** Agencies and their reports. */
export const agencyStates: readonly State[] = [
  {
    name: "agency",
    heading: "青岚县自然资源和规划局",
    hasOwnLayout: true,
    reach: openAgency("自然资源和规划局"),
  },
  { name: "agency-without-report", heading: "青岚县疾病", reach: openAgency("疾病预防控制局") },
  { name: "agency-new", heading: "青岚县数据", reach: openAgency("数据和政务服务局") },
  { name: "agency-gone", heading: "青岚县乡村振兴局", reach: openAgency("乡村振兴局") },
  {
    name: "request-guide",
    heading: "青岚县教育局依申请公开",
    hasOwnLayout: true,
    reach: openAgency("教育局", "request/"),
  },
  {
    name: "request-paper",
    heading: "政府信息公开申请表",
    hasOwnLayout: true,
    reach: openAgency("教育局", "request/paper/"),
  },
  { name: "report", heading: "青岚县教育局2023年", reach: openAgency("教育局", "2023/") },
  {
    name: "report-findings",
    heading: "青岚县市场监督管理局2023年",
    hasOwnLayout: true,
    reach: openAgency("市场监督管理局", "2023/"),
  },
  {
    name: "report-lost",
    heading: "青岚县荞麦坳乡人民政府2022年",
    hasOwnLayout: true,
    reach: openAgency("荞麦坳乡人民政府", "2022/"),
  },
  {
    name: "report-pictures",
    heading: "青岚县商务局2021年",
    reach: openAgency("商务局", "2021/"),
  },
  {
    name: "report-scan",
    heading: "青岚县鸢岭乡人民政府2020年",
    reach: openAgency("鸢岭乡人民政府", "2020/"),
  },
  {
    name: "report-2018",
    heading: "青岚县财政局2018年",
    hasOwnLayout: true,
    reach: openAgency("财政局", "2018/"),
  },
  { name: "report-2019", heading: "青岚县林业局2019年", reach: openAgency("林业局", "2019/") },
  { name: "report-corrected", heading: "青岚县公安局2022年", reach: openAgency("公安局", "2022/") },
  {
    name: "report-earlier",
    heading: "青岚县公安局2022年",
    reach: openAgency("公安局", "2022/v1/"),
  },
  {
    name: "report-none",
    heading: "没有收录青岚县数据和政务服务局 2021 年年报",
    reach: openAgency("数据和政务服务局", "2021/"),
  },
  {
    name: "report-figures",
    heading: "逐项数字",
    hasOwnLayout: true,
    reach: openAgency("市场监督管理局", "2023/v1/figures/"),
  },
  {
    name: "source",
    heading: "原文对照：青岚县市场监督管理局 2023 年年报",
    hasOwnLayout: true,
    reach: openAgency("市场监督管理局", "2023/v1/source/"),
  },
];
