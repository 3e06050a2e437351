import { Mark, Node } from "@tiptap/core";
import { isLinkTarget } from "../../domain/draft/link-target.ts";

/** 小标题: three levels below the title of the page. */
const heading = Node.create({
  name: "heading",
  group: "block",
  content: "inline*",
  defining: true,
  addAttributes: () => ({ level: { default: 2, rendered: false } }),
  parseHTML: () => [
    { tag: "h1", attrs: { level: 2 } },
    ...([2, 3, 4] as const).map((level) => ({ tag: `h${level}`, attrs: { level } })),
  ],
  renderHTML: ({ node }) => [`h${node.attrs.level}`, 0],
});

const listItem = Node.create({
  name: "listItem",
  content: "paragraph (paragraph | bulletList | orderedList)*",
  defining: true,
  parseHTML: () => [{ tag: "li" }],
  renderHTML: () => ["li", 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      Tab: () => this.editor.commands.sinkListItem(this.name),
      "Shift-Tab": () => this.editor.commands.liftListItem(this.name),
    };
  },
});

const listOf = (name: string, tag: string) =>
  Node.create({
    name,
    group: "block list",
    content: "listItem+",
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
  });

const hardBreak = Node.create({
  name: "hardBreak",
  group: "inline",
  inline: true,
  selectable: false,
  parseHTML: () => [{ tag: "br" }],
  renderHTML: () => ["br"],
  renderText: () => "\n",
  addKeyboardShortcuts() {
    return { "Shift-Enter": () => this.editor.commands.insertContent({ type: this.name }) };
  },
});

const markOf = (name: string, tags: readonly string[], key: string) =>
  Mark.create({
    name,
    parseHTML: () => tags.map((tag) => ({ tag })),
    renderHTML: () => [tags[0] ?? "span", 0],
    addKeyboardShortcuts() {
      return { [key]: () => this.editor.commands.toggleMark(this.name) };
    },
  });

/** A link that was pasted stays where the program takes it: other sites, and pages of this one. */
const link = Mark.create({
  name: "link",
  inclusive: false,
  addAttributes: () => ({ href: { default: "" } }),
  parseHTML: () => [
    { tag: "a[href]", getAttrs: (a) => isLinkTarget(a.getAttribute("href") ?? "") && null },
  ],
  renderHTML: ({ HTMLAttributes }) => ["a", HTMLAttributes, 0],
});

/** What a text is made of beside paragraphs, tables and pictures: nothing else is kept of what is pasted. */
export const textNodes = [
  heading,
  listItem,
  listOf("bulletList", "ul"),
  listOf("orderedList", "ol"),
  hardBreak,
  markOf("bold", ["strong", "b"], "Mod-b"),
  markOf("underline", ["u"], "Mod-u"),
  link,
];
