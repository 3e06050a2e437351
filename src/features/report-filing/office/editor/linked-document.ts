import type { JSONContent } from "@tiptap/core";
import type { LinkedFigure, LinkedParagraph, LinkedText } from "../../domain/linked-text.ts";

/** The name of the editor's node for a linked figure. */
export const figureNode = "linkedFigure";

/** A linked text as the editor holds it. */
export function documentOf(text: LinkedText): JSONContent {
  const paragraphs = text.length === 0 ? [[]] : text;
  return {
    type: "doc",
    content: paragraphs.map((paragraph) => ({
      type: "paragraph",
      content: paragraph.flatMap((one): JSONContent[] => {
        if (typeof one !== "string") return [{ type: figureNode, attrs: { link: one } }];
        return one === "" ? [] : [{ type: "text", text: one }];
      }),
    })),
  };
}

/** The same back. */
export function linkedTextOf({ content = [] }: JSONContent): LinkedText {
  return content.map(
    (paragraph): LinkedParagraph =>
      (paragraph.content ?? []).map((one) =>
        one.type === figureNode ? linkOf(one) : (one.text ?? ""),
      ),
  );
}

function linkOf({ attrs = {} }: JSONContent): LinkedFigure {
  const { figure, part } = attrs.link as LinkedFigure; // the editor holds what `documentOf` and the picker gave it
  return part ? { figure, part } : { figure };
}
