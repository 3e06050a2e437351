import type { FoundPage } from "../../domain/import/found-page.ts";
import { findBody } from "./find-body.ts";
import type { Gathering } from "./gathering.ts";
import { pageFacts } from "./page-facts.ts";
import { blocksOf } from "./to-blocks.ts";
import { elementsIn, type PageElement, type PageTree, pageTree, wordsOf } from "./tree.ts";

/** Blocks that the text of an item may have. */
const mostBlocks = 5000;

/**
 * What a saved page of another site says: its facts, its text in the parts of an item, its files, and what could not be
 * taken. `undefined` where it cannot be read.
 */
export function readPage(html: string): FoundPage | undefined {
  const tree = pageTree(html);
  if (!tree) return;
  const body = findBody(tree.root);
  const to: Gathering = { files: [], lost: [] };
  const blocks = blocksOf(body, to);
  if (blocks.length > mostBlocks) {
    to.lost.push({ place: `第 ${body.line} 行`, what: "too-long", quote: `${blocks.length} 段` });
  }
  attachmentsBeside(tree, body, to);
  const content = blocks.slice(0, mostBlocks);
  return {
    isList: isList(body),
    facts: pageFacts(tree),
    text: { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] },
    files: to.files,
    lost: to.lost,
  };
}

/** Links, and words that are none, of a list of pages. */
const listed = { links: 8, share: 0.6 };

function isList(body: PageElement): boolean {
  const links = [...elementsIn(body)].filter(({ tag }) => tag === "a");
  const linked = links.reduce((sum, link) => sum + wordsOf(link).length, 0);
  return links.length >= listed.links && linked > wordsOf(body).length * listed.share;
}

/** Programs list attachments below the text: 附件：… */
function attachmentsBeside({ root }: PageTree, body: PageElement, to: Gathering): void {
  const known = new Set(to.files.map(({ href }) => href));
  for (const element of elementsIn(root)) {
    const { id = "", class: classes = "" } = element.attributes;
    const isList = /attach|fujian|appendix|annex/i.test(`${id} ${classes}`);
    if (!isList || element === body || wordsOf(element).length > 5000) continue;
    const found: Gathering = { files: [], lost: [] };
    blocksOf(element, found);
    for (const file of found.files) {
      if (file.kind !== "attachment" || known.has(file.href)) continue;
      known.add(file.href);
      to.files.push({ ...file, number: to.files.length + 1 });
    }
  }
}
