import type { Block, Content } from "#formats/document.ts";
import { PageStyles } from "./css/page-styles.ts";
import { PageReader } from "./page-reader.ts";
import { scan } from "./scan.ts";

/** The text of a web page that a person sees, in reading order: paragraphs as lines, tables as grids. */
export function readHtml(source: string): Content {
  const styles = new PageStyles(source);
  const page = new PageReader(source, styles);
  const attributes = [...styles.attributes, ...page.attributes];
  scan(source, page, { attributes, styles: styles.attributes, goesOn: () => page.goesOn() });
  const blocks = numbered(page.finish());
  return page.goesOn() ? { blocks } : { blocks, truncated: true };
}

/** The grids of a page are numbered in reading order. */
function numbered(blocks: readonly Block[]): Block[] {
  let table = 0;
  return blocks.map((block) => {
    if (block.kind === "line") return block;
    table += 1;
    return { ...block, table };
  });
}
