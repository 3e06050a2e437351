import { elementsIn, type PageElement, type PageNode, wordsOf } from "./tree.ts";

/** By which the usual programs name the text of an article. */
const named: readonly RegExp[] = [
  /^(?:zoom|ucap-content|zoomcon|articlecontent|article-content|article_content|newscontent|news_content|contenttxt|content_text|contentbox|fontzoom|mainText|vsb_content\w*)$/i,
  /(?:^|[\s_-])(?:trs_editor(?:_view)?|trs_ueditor|wp_articlecontent|view|article-?con(?:tent)?|pages_content|conTxt|content-?text|detail-?content|bt_content|xxgk_?con\w*|nr_?con\w*|v_news_content|news-?text|rich-?text)(?:$|[\s_-])/i,
];

/** What is never the text of a page. */
const beside = new Set(["nav", "header", "footer", "aside", "form", "select", "button"]);

/** Elements of one name that are compared. */
const mostNamed = 100;

/** Where the text of a page stands: the element that its program names so, else the one with most words in paragraphs. */
export function findBody(root: PageElement): PageElement {
  const all = [...elementsIn(root)];
  for (const pattern of named) {
    const found = all.filter(
      ({ attributes: { id = "", class: classes = "" } }) =>
        pattern.test(id) || pattern.test(classes),
    );
    const longest = longestOf(found);
    if (longest && wordsOf(longest).length > 0) return longest;
  }
  const article = longestOf(all.filter(({ tag }) => tag === "article" || tag === "main"));
  return article ?? densest(root) ?? root;
}

function longestOf(elements: readonly PageElement[]): PageElement | undefined {
  let longest: { readonly element: PageElement; readonly length: number } | undefined;
  for (const element of elements.slice(0, mostNamed)) {
    const { length } = wordsOf(element);
    if (!longest || length > longest.length) longest = { element, length };
  }
  return longest?.element;
}

/** Down from the page into whichever child has nearly all the words that are no links. */
function densest(root: PageElement): PageElement | undefined {
  let at = root;
  for (;;) {
    const all = textLength(at);
    if (all === 0) return;
    const next = at.children.find(
      (child): child is PageElement => typeof child !== "string" && textLength(child) >= all * 0.7,
    );
    if (!next || next.tag === "p" || next.tag === "table") return at;
    at = next;
  }
}

function textLength(node: PageNode): number {
  if (typeof node === "string") return node.trim().length;
  if (node.tag === "a" || beside.has(node.tag)) return 0;
  return node.children.reduce((sum, child) => sum + textLength(child), 0);
}
