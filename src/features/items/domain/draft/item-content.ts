import type { Attribute } from "../item.ts";
import type { Attachment } from "./attachment.ts";
import { emptyText, type ItemText } from "./item-text.ts";

/** All that is written of an item (信息内容), in the order of its form; what is not filled in is empty. */
export interface ItemContent {
  readonly title: string;
  readonly subtitle: string;
  /** 栏目, as the agency calls its own. */
  readonly category: string;
  readonly attribute: Attribute;
  /** 依据: why it is not made public of one's own accord. */
  readonly attributeBecause: string;
  /** 主题分类. */
  readonly topic: string;
  /** 体裁. */
  readonly genre: string;
  /** 文号. */
  readonly documentNumber: string;
  /** 成文日期, `2024-03-07`. */
  readonly formedOn: string;
  /** 主题词. */
  readonly keywords: string;
  /** 内容概述 (条例第十二条: the catalogue holds 索引、名称、内容概述、生成日期). */
  readonly summary: string;
  /** 解读对象: 文号 or 索引号 of what it interprets. */
  readonly interprets: string;
  readonly text: ItemText;
  /** 附件, in the order in which pages name them. */
  readonly attachments: readonly Attachment[];
}

/** What a draft begins with. */
export const emptyContent: ItemContent = {
  title: "",
  subtitle: "",
  category: "",
  attribute: "proactive",
  attributeBecause: "",
  topic: "",
  genre: "",
  documentNumber: "",
  formedOn: "",
  keywords: "",
  summary: "",
  interprets: "",
  text: emptyText,
  attachments: [],
};
