import { withoutGaps } from "#ui/tables/without-gaps.ts";
import type { ItemContent } from "../../domain/draft/item-content.ts";
import { attachmentsMarkup } from "./attachments-markup.ts";
import { shownWords } from "./shown-words.ts";
import { textMarkup } from "./text-markup.ts";

/**
 * What the public will see of an item, byte for byte: its metadata, its text. This is what is reviewed and signed, and published in
 * the same bytes; 索引号 and 发布日期, which it has once it is published, stand above it. Written as text, so that it never depends
 * on the version of a library.
 */
export function itemMarkup(content: ItemContent, agencyName: string): string {
  const { title, subtitle, text, attachments } = content;
  const parts = [
    `<div class="item">`,
    factsMarkup(facts(content, agencyName)),
    `<h1 class="item-title">${shownWords(title)}</h1>`,
    subtitle && `<p class="item-subtitle">${shownWords(subtitle)}</p>`,
    `<article class="item-text">${textMarkup(text.content)}</article>`,
    attachmentsMarkup(attachments),
    "</div>",
  ];
  return parts.join("");
}

interface Fact {
  readonly term: string;
  readonly value: string;
  readonly wide?: boolean;
}

function facts(content: ItemContent, agencyName: string): readonly Fact[] {
  const { title, documentNumber, formedOn, topic, category, genre, keywords, summary } = content;
  const all = [
    { term: "发布机构", value: agencyName },
    { term: "成文日期", value: formedOn },
    { term: "名称", value: title, wide: true },
    { term: "文号", value: documentNumber },
    { term: "主题分类", value: topic },
    { term: "栏目", value: category },
    { term: "体裁", value: genre },
    { term: "主题词", value: keywords },
    { term: "内容概述", value: summary, wide: true },
  ];
  return all.filter(({ value }) => value !== "");
}

/** As `DefinitionTable` has it. */
function factsMarkup(pairs: readonly Fact[]): string {
  const shown = withoutGaps(pairs).map(({ term, value, wide }) => {
    const open = wide ? `<div class="wide-fact">` : "<div>";
    return `${open}<dt>${shownWords(term)}</dt><dd>${shownWords(value)}</dd></div>`;
  });
  return `<section aria-label="信息的要素"><dl class="facts">${shown.join("")}</dl></section>`;
}
