import { mergeAttributes, Node } from "@tiptap/core";
import { type LinkedFigure, linkKey } from "../../domain/linked-text.ts";
import { figureNode } from "./linked-document.ts";

interface FigureOptions {
  /** By `linkKey`. */
  readonly values: () => Readonly<Record<string, number>>;
}

/** A linked figure in the text: one piece, which shows the number that holds now. */
export const FigureExtension = Node.create<FigureOptions>({
  name: figureNode,
  group: "inline",
  inline: true,
  atom: true,
  selectable: true,
  addOptions: () => ({ values: () => ({}) }),
  addAttributes: () => ({
    link: {
      default: null,
      parseHTML: (element) => JSON.parse(element.getAttribute("data-link") ?? "null") as unknown,
      renderHTML: ({ link }) => ({ "data-link": JSON.stringify(link) }),
    },
  }),
  parseHTML: () => [{ tag: "span[data-link]" }],
  renderHTML({ node, HTMLAttributes }) {
    const link = node.attrs.link as LinkedFigure;
    const key = linkKey(link);
    const value = this.options.values()[key];
    return [
      "span",
      mergeAttributes(HTMLAttributes, { class: "linked-figure", title: key }),
      value === undefined ? `〔${link.part?.name ?? link.figure}〕` : String(value),
    ];
  },
  renderText: ({ node }) => `〔${linkKey(node.attrs.link as LinkedFigure)}〕`,
});
