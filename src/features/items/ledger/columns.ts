import type { Column } from "#platform/ledger/column.ts";
import { attributeWords, channelNames, originWords } from "../words/item-words.ts";

/** What else a channel is called. */
const channelSpellings: Readonly<Record<string, readonly string[]>> = {
  政府网站: ["website", "网站", "门户网站"],
  微信: ["微信公众号"],
  微博: ["新浪微博"],
  公示栏: ["公开栏"],
};

/** The columns of items made public (主动公开信息). */
export const itemColumns: readonly Column[] = [
  {
    code: "title",
    header: "标题",
    spellings: ["信息名称", "信息标题", "名称"],
    type: "text",
    isKey: true,
    example: "青岚县2024年义务教育招生办法",
  },
  {
    code: "publishedOn",
    header: "公开日期",
    spellings: ["发布日期"],
    type: "date",
    isKey: true,
    mayBeBlank: true,
    note: "主动公开的必填；依申请公开、不予公开的不填，填形成日期。",
    example: "2024-03-07",
  },
  {
    code: "indexNumber",
    header: "索引号",
    spellings: ["信息索引号"],
    type: "text",
    maxLength: 100,
    note: "有就填；没有的由系统按本机关的规则编号。",
  },
  {
    code: "category",
    header: "类别",
    spellings: ["栏目", "信息类别"],
    type: "text",
    maxLength: 100,
    note: "本机关自己的分类；第一次出现的会提示。",
    example: "招生入学",
  },
  {
    code: "fields",
    header: "重点领域",
    type: "text",
    maxLength: 200,
    note: "几个用、隔开。",
    example: "义务教育",
  },
  {
    code: "origin",
    header: "来源",
    spellings: ["信息来源"],
    type: "option",
    options: [
      { name: originWords.own, spellings: ["own", "本机关", "本机关制发", "原创"] },
      { name: originWords.reposted, spellings: ["reposted"] },
    ],
    default: originWords.own,
  },
  {
    code: "channels",
    header: "渠道",
    spellings: ["公开渠道", "发布渠道"],
    type: "options",
    options: channelNames.map((name) => ({ name, spellings: channelSpellings[name] ?? [] })),
    note: "不填即为未登记。",
    example: "政府网站、微信",
  },
  {
    code: "attribute",
    header: "公开属性",
    type: "option",
    options: [
      { name: attributeWords.proactive, spellings: ["proactive", "主动"] },
      { name: attributeWords.onRequest, spellings: ["onRequest", "依申请"] },
      { name: attributeWords.withheld, spellings: ["withheld", "不公开", "免予公开"] },
    ],
    default: attributeWords.proactive,
  },
  {
    code: "createdOn",
    header: "形成日期",
    spellings: ["成文日期", "生成日期", "生成时间"],
    type: "date",
    example: "2024-03-01",
  },
  {
    code: "documentNumber",
    header: "文号",
    spellings: ["发文字号"],
    type: "text",
    maxLength: 100,
    noneIsBlank: true,
  },
  {
    code: "interprets",
    header: "解读对象",
    type: "reference",
    maxLength: 100,
    note: "解读材料填所解读文件的文号或者索引号。",
  },
  { code: "withdrawnOn", header: "撤销日期", type: "date" },
  { code: "withdrawnBecause", header: "撤销原因", type: "text" },
  { code: "url", header: "链接", spellings: ["网址"], type: "text", maxLength: 1000 },
];
