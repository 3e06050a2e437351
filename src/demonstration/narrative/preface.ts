import { chosen, type Pattern, type Story } from "./story.ts";

const current =
  "《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）";
const trial =
  "《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）";

const format = ({ year }: Story) => (year < 2021 ? trial : current);
const period = ({ year }: Story) => `${year}年1月1日至${year}年12月31日`;

const prefaces: readonly Pattern[] = [
  (s) =>
    `根据《中华人民共和国政府信息公开条例》（以下简称《条例》）和${format(s)}要求，编制本报告。本报告中所列数据的统计期限为${period(s)}。`,
  (s) =>
    `本报告依照《中华人民共和国政府信息公开条例》（以下简称《条例》）第五十条规定，按${format(s)}规定的格式编制，统计期限自${period(s)}。`,
  (s) =>
    `按照《中华人民共和国政府信息公开条例》（以下简称《条例》）规定，现公布${s.agency.name}${s.year}年政府信息公开工作年度报告。报告格式依据${format(s)}，数据统计期限为${period(s)}。`,
  (s) =>
    `为落实《中华人民共和国政府信息公开条例》（以下简称《条例》），${s.agency.name}参照${format(s)}编制本年度报告，所列数据统计时间为${period(s)}。`,
  (s) =>
    `现将${s.agency.name}${s.year}年政府信息公开工作情况报告如下。本报告依据《中华人民共和国政府信息公开条例》（以下简称《条例》）和${format(s)}编制，统计期限：${period(s)}。`,
];

/** What stands before section one: what the report rests on and its period. */
export function preface(story: Story): string {
  const scope =
    story.agency.character === "government"
      ? "\n本报告汇总了县人民政府和县政府各部门、青岚经济开发区、各乡镇（街道）的数据。"
      : "";
  return chosen(prefaces, story, 40)(story) + scope;
}
