import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";

let tagger: Jieba | undefined;

/** 姓: with which a word of two or three characters that no dictionary has is likely a name. */
const surnames =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";

const unknownName = new RegExp(`^[${surnames}]\\p{Script=Han}{1,2}$`, "u");

/** Words of a text that a dictionary, or how names are made, takes for names of persons (人名). It errs on the side of names. */
export function namesOfPersons(text: string): readonly string[] {
  tagger ??= Jieba.withDict(dict);
  return tagger
    .tag(text, true)
    .filter(({ tag, word }) => tag.startsWith("nr") || (tag === "x" && unknownName.test(word)))
    .map(({ word }) => word);
}
