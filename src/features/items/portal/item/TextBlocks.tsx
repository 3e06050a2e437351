import type { ReactNode } from "react";
import type {
  Block,
  Heading,
  Inline,
  List,
  Mark,
  Paragraph,
  Picture,
  TextCell,
  TextTable,
} from "../../domain/draft/item-text.ts";
import { isEmptyText } from "../../domain/draft/lines-of-text.ts";

interface BlocksProps {
  readonly blocks: readonly Block[];
}

/** The text of an item as a page shows it: made of its parts alone, never of markup that somebody gave. */
export function TextBlocks({ blocks }: BlocksProps) {
  return blocks.map((block, at) => <BlockShown key={keyOf(block, at)} block={block} />);
}

/** Blocks have no names: where they stand is what they are. */
function keyOf({ type }: { readonly type: string }, at: number): string {
  return `${type} ${at}`;
}

function BlockShown({ block }: { readonly block: Block }) {
  switch (block.type) {
    case "heading":
      return <HeadingShown heading={block} />;
    case "paragraph":
      return <ParagraphShown paragraph={block} />;
    case "bulletList":
    case "orderedList":
      return <ListShown list={block} />;
    case "table":
      return <TableShown table={block} />;
    case "picture":
      return <PictureShown picture={block} />;
  }
}

function HeadingShown({ heading: { attrs, content } }: { readonly heading: Heading }) {
  const Tag = `h${attrs.level}` as const;
  return <Tag>{inlines(content)}</Tag>;
}

function ParagraphShown({ paragraph: { attrs, content } }: { readonly paragraph: Paragraph }) {
  const align = attrs?.align;
  return <p className={align ? `align-${align}` : undefined}>{inlines(content)}</p>;
}

function ListShown({ list: { type, content } }: { readonly list: List }) {
  const items = content.map((item, at) => (
    <li key={keyOf(item, at)}>
      <Parts parts={item.content} />
    </li>
  ));
  return type === "bulletList" ? <ul>{items}</ul> : <ol>{items}</ol>;
}

function Parts({ parts }: { readonly parts: readonly (Paragraph | List)[] }) {
  return parts.map((part, at) => <BlockShown key={keyOf(part, at)} block={part} />);
}

function TableShown({ table }: { readonly table: TextTable }) {
  return (
    // It is wider than a telephone: who uses a keyboard scrolls it too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by the keyboard
    <section className="item-table" tabIndex={0} aria-label="表格">
      <table>
        <tbody>
          {table.content.map((row, at) => (
            <tr key={keyOf(row, at)}>
              {(row.content ?? []).map((cell, n) => (
                <CellShown key={keyOf(cell, n)} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function CellShown({ cell: { type, attrs, content } }: { readonly cell: TextCell }) {
  // A corner in which nothing stands heads nothing.
  const Tag = type === "tableHeader" && !isEmptyText({ type: "doc", content }) ? "th" : "td";
  const span = (n: number) => (n > 1 ? n : undefined);
  return (
    <Tag colSpan={span(attrs.colspan)} rowSpan={span(attrs.rowspan)}>
      <Parts parts={content} />
    </Tag>
  );
}

/** Its address stands beside that of the page, whichever page shows it. */
function PictureShown({ picture: { attrs } }: { readonly picture: Picture }) {
  return (
    <figure>
      <img src={`files/${attrs.number}`} alt={attrs.says} />
      {attrs.says && <figcaption>{attrs.says}</figcaption>}
    </figure>
  );
}

function inlines(content: readonly Inline[] = []): ReactNode {
  return content.map((one, at) => {
    const key = keyOf(one, at);
    if (one.type === "hardBreak") return <br key={key} />;
    return <MarkedWords key={key} words={one.text} marks={one.marks ?? []} />;
  });
}

interface MarkedProps {
  readonly words: string;
  readonly marks: readonly Mark[];
}

function MarkedWords({ words, marks: [mark, ...rest] }: MarkedProps): ReactNode {
  if (!mark) return words;
  const inner = <MarkedWords words={words} marks={rest} />;
  switch (mark.type) {
    case "bold":
      return <strong>{inner}</strong>;
    case "underline":
      return <u>{inner}</u>;
    case "link":
      return <a href={mark.attrs.href}>{inner}</a>;
  }
}
