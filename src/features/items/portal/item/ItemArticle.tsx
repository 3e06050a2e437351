import { type Definition, DefinitionTable } from "#ui/tables/DefinitionTable.tsx";
import type { ItemContent } from "../../domain/draft/item-content.ts";
import { TextBlocks } from "./TextBlocks.tsx";

interface ItemArticleProps {
  readonly content: ItemContent;
  /** 发布机构. */
  readonly agencyName: string;
}

/**
 * What is reviewed and signed of an item, and published in the same bytes: its metadata, its text, its files. 索引号 and 发布日期,
 * which it has once it is published, stand above it.
 */
export function ItemArticle({ content, agencyName }: ItemArticleProps) {
  return (
    <div className="item">
      <DefinitionTable name="信息的要素" definitions={facts(content, agencyName)} />
      <h1 className="item-title">{content.title}</h1>
      {content.subtitle && <p className="item-subtitle">{content.subtitle}</p>}
      <article className="item-text">
        <TextBlocks blocks={content.text.content} />
      </article>
    </div>
  );
}

function facts(content: ItemContent, agencyName: string): readonly Definition[] {
  const { title, documentNumber, formedOn, topic, category, genre, keywords, summary } = content;
  const all = [
    { term: "发布机构", value: agencyName },
    { term: "成文日期", value: formedOn },
    { term: "名称", value: title, wide: true },
    { term: "文号", value: documentNumber || "无" },
    { term: "主题分类", value: topic },
    { term: "栏目", value: category },
    { term: "体裁", value: genre },
    { term: "主题词", value: keywords },
    { term: "内容概述", value: summary, wide: true },
  ];
  return all.filter(({ value }) => value !== "");
}
