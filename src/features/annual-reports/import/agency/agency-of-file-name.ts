import { agencyClass } from "#features/agencies/index.ts";

const aboutReport =
  /(?:关于)?(?:发布|公布)?(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)|年度报告|年报|报告|终稿|定稿|最终版|盖章版|公开版/g;
const year = /(?:19|20)\d\d(?:年度?)?|[(（][^()（）]*[)）]/g;
const separators = /[\s_\-—－.、+~\d《》“”]+/gu;

/**
 * The agency (行政机关) that a file is named after: 青岚县教育局 of `03_青岚县教育局2023年政府信息公开工作年度报告.html`;
 * `undefined` where what is left is no agency's name.
 */
export function agencyOfFileName(path: string): string | undefined {
  const name = path
    .slice(path.lastIndexOf("/") + 1)
    .normalize("NFC")
    .replace(/\.[A-Za-z0-9]{1,5}$/, "");
  const parts = name.replace(year, " ").replace(aboutReport, " ").split(separators);
  return parts
    .map((part) => part.replace(/^(?:关于|的)+|的+$/g, ""))
    .find((part) => {
      return part.length >= 3 && part.length <= 40 && agencyClass(part, "county").kind !== "other";
    });
}
