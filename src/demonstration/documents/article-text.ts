import type { ItemText } from "#features/items/index.ts";
import { paragraphs, table } from "../items/blocks.ts";

const digits = "零一二三四五六七八九";

/** 十二; up to 99. */
export function ordinal(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return digits[ones] ?? "";
  return `${tens === 1 ? "" : digits[tens]}十${ones === 0 ? "" : digits[ones]}`;
}

/** A text in chapters and articles (章、条), numbered through. */
export function articles(
  ...chapters: readonly (readonly [name: string, ...articles: readonly string[]])[]
): ItemText {
  let article = 0;
  const content = chapters.flatMap(([name, ...all], at) => [
    {
      type: "heading" as const,
      attrs: { level: 2 as const },
      content: [{ type: "text" as const, text: `第${ordinal(at + 1)}章　${name}` }],
    },
    ...paragraphs(
      ...all.map((text) => {
        article += 1;
        return `第${ordinal(article)}条　${text}`;
      }),
    ),
  ]);
  return { type: "doc", content };
}

/** A text of numbered measures (条款). */
export function measures(lead: string, ...all: readonly string[]): ItemText {
  const content = paragraphs(lead, ...all.map((text, at) => `${ordinal(at + 1)}、${text}`));
  return { type: "doc", content };
}

/** 问答. */
export function questions(...all: readonly (readonly [question: string, answer: string])[]) {
  const lines = all.flatMap(([question, answer]) => [`问：${question}`, `答：${answer}`]);
  return { type: "doc", content: paragraphs(...lines) } as const satisfies ItemText;
}

/** 图解: what matters, side by side. */
export function graphic(
  lead: string,
  rows: readonly (readonly [string, string, string])[],
): ItemText {
  const content = [...paragraphs(lead), table(["事项", "以前", "现在"], rows)];
  return { type: "doc", content };
}

/** 文字解读. */
export function explained(background: string, contents: string, since: string): ItemText {
  const part = (title: string, text: string) => [
    {
      type: "heading" as const,
      attrs: { level: 2 as const },
      content: [{ type: "text" as const, text: title }],
    },
    ...paragraphs(text),
  ];
  const content = [
    ...part("一、制定背景", background),
    ...part("二、主要内容", contents),
    ...part("三、施行时间", since),
  ];
  return { type: "doc", content };
}
