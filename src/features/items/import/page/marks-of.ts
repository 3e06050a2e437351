import type { Mark } from "../../domain/draft/item-text.ts";
import { documentName, type Gathering, lose, nameOf } from "./gathering.ts";
import { type PageElement, wordsOf } from "./tree.ts";

/** The marks of what stands within an element: those around it, and its own. */
export function marksOf(
  element: PageElement,
  marks: readonly Mark[],
  to: Gathering,
): readonly Mark[] {
  const has = (type: Mark["type"]) => marks.some((mark) => mark.type === type);
  if (element.tag === "a" && element.attributes.href !== undefined) {
    return has("link") ? marks : linkOf(element, marks, to);
  }
  const own = (["bold", "underline"] as const).filter((type) => shows(element, type) && !has(type));
  return [...marks, ...own.map((type) => ({ type }))];
}

function shows({ tag, attributes: { style = "" } }: PageElement, type: "bold" | "underline") {
  if (type === "underline") return tag === "u" || /text-decoration[^;]*underline/i.test(style);
  return tag === "b" || tag === "strong" || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style);
}

/** A file is an attachment; another page stays a link where it can be opened from anywhere. */
function linkOf(element: PageElement, marks: readonly Mark[], to: Gathering): readonly Mark[] {
  const href = (element.attributes.href ?? "").trim();
  if (href === "" || href.startsWith("#") || /^javascript:/i.test(href)) return marks;
  if (documentName.test(href)) {
    const words = wordsOf(element);
    const name =
      (documentName.test(words) ? words : element.attributes.title || nameOf(href)) || words;
    const number = to.files.length + 1;
    to.files.push({ number, kind: "attachment", href, name, line: element.line });
    return marks;
  }
  if (/^https?:\/\/\S+$|^mailto:[^\s@]+@[^\s@]+$/.test(href) && href.length <= 1000) {
    return [{ type: "link", attrs: { href } }, ...marks];
  }
  lose(to, element, "link", href);
  return marks;
}
