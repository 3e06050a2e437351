import { Fragment } from "react";
import { seenText } from "#report/words/seen-text.ts";
import { ScrollRegion } from "#ui/tables/ScrollRegion.tsx";
import { mediaTypeWords } from "../words.ts";
import { anchorName, type SourceLinks } from "./source-links.ts";
import {
  type Mark,
  markedStarts,
  type Run,
  type SourceBlock,
  type SourceView,
} from "./source-view.ts";
import { spans } from "./spans.ts";

interface SourceTextProps {
  readonly source: SourceView;
  readonly links: SourceLinks;
}

/** 原文对照: the document as it was read; each marked place leads back to its cell or finding. */
export function SourceText({ source, links }: SourceTextProps) {
  return (
    <section className="source" id="source" aria-labelledby="source-title">
      <h2 id="source-title">原文对照</h2>
      <p className="hint">
        {`按${spaced(mediaTypeWords[source.mediaType])}${encodingWords(source.encoding)}读取，共 ${source.characters.toLocaleString("zh-CN")} 字。`}
        {guidance(source)}
      </p>
      <ScrollRegion name="原文，可上下滚动" className="source-text">
        {source.blocks.length === 0 && <p>没有可以显示的文字。</p>}
        {grouped(source.blocks).map((block) => (
          <BlockOf key={keyOf(block)} block={block} links={links} />
        ))}
      </ScrollRegion>
    </section>
  );
}

/** A blank parts a Latin name from the word before it. */
function spaced(name: string): string {
  return /^[A-Za-z]/.test(name) ? ` ${name}` : name;
}

/** The encoding, where a file has one. */
function encodingWords(encoding: string): string {
  return encoding === "binary" ? "" : `（${encoding.toUpperCase()}）`;
}

function guidance(source: SourceView): string {
  const whole = source.isWhole
    ? ""
    : "原文较长，这里只列出有数字的各行和前后文，其余以省略号表示。";
  const marks =
    markedStarts(source).size > 0
      ? "有底色的地方已取作表格的数字，或者有问题指到这里，点它可以回去。"
      : "";
  return `${whole}${marks}`;
}

type LineBlock = Extract<SourceBlock, { kind: "line" }>;
type Shown = Exclude<SourceBlock, LineBlock> | { kind: "lines"; lines: LineBlock[] };

/** Neighbouring lines as one numbered list. */
function grouped(blocks: readonly SourceBlock[]): readonly (Shown & { at: number })[] {
  const shown: (Shown & { at: number })[] = [];
  blocks.forEach((block, at) => {
    if (block.kind !== "line") {
      shown.push({ ...block, at });
      return;
    }
    const last = shown.at(-1);
    if (last?.kind === "lines") last.lines.push(block);
    else shown.push({ kind: "lines", lines: [block], at });
  });
  return shown;
}

function keyOf({ at }: { readonly at: number }): number {
  return at;
}

interface BlockOfProps {
  readonly block: Shown;
  readonly links: SourceLinks;
}

function BlockOf({ block, links }: BlockOfProps) {
  switch (block.kind) {
    case "gap":
      return <p className="gap">……</p>;
    case "lines":
      return (
        <ol start={block.lines[0]?.number ?? 1}>
          {block.lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of the source never move
            <li key={at} {...lineAttributes(block.lines, at)}>
              <Runs runs={line.runs} links={links} />
            </li>
          ))}
        </ol>
      );
    case "grid":
      return (
        <table>
          <tbody>
            {block.rows.map((cells, y) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of the source never move
              <tr key={y}>
                {cells.map(({ rowSpan, columnSpan, runs }, x) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells of the source never move
                  <td key={x} {...spans(rowSpan, columnSpan)}>
                    <Runs runs={runs} links={links} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

/** The line's number where it does not follow the one before: blank lines are left out but counted. */
function lineAttributes(lines: readonly LineBlock[], at: number) {
  const [number, before] = [lines[at]?.number, lines[at - 1]?.number];
  if (number === undefined) return { className: "table-row" };
  return before === undefined || number === before + 1 ? {} : { value: number };
}

interface RunsProps {
  readonly runs: readonly Run[];
  readonly links: SourceLinks;
}

function Runs({ runs, links }: RunsProps) {
  return runs.map((run, at) => {
    const { text, unread } = seenText(typeof run === "string" ? run : run.text);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs never move
      <Fragment key={at}>
        {typeof run === "string" ? text : <MarkOf mark={{ ...run, text }} links={links} />}
        {unread && <small>{`（此处有${unread}）`}</small>}
      </Fragment>
    );
  });
}

function MarkOf({ mark, links }: { readonly mark: Mark; readonly links: SourceLinks }) {
  const { text, anchors } = mark;
  const [first, ...more] = anchors;
  const id = first ? { id: links.idOf(mark) } : {};
  if (!first || !text.trim()) return <mark {...id}>{text}</mark>;
  const others = more.length > 0 ? `等 ${anchors.length} 处` : "";
  return (
    <mark {...id}>
      {links.hasOwnAnchors && more.map((anchor) => <span key={anchor} id={anchor} />)}
      <a href={links.hrefOf(first)} aria-label={`${text}，返回${anchorName(first)}${others}`}>
        {text}
      </a>
    </mark>
  );
}
