import { Node } from "@tiptap/core";
import { officeFile } from "../files/office-files.ts";

const whole = (name: string) => ({
  default: null,
  parseHTML: (figure: HTMLElement) => Number(figure.getAttribute(name)) || null,
  renderHTML: () => ({}),
});

/**
 * 图片: a file of this draft where it stands, with words for those who do not see it. One that is pasted is kept only where it
 * comes from this draft: another's has other files under the same numbers.
 */
export function pictureNode(path: string) {
  return Node.create({
    name: "picture",
    group: "block",
    atom: true,
    draggable: true,
    addAttributes: () => ({
      number: whole("data-number"),
      says: {
        default: "",
        parseHTML: (figure: HTMLElement) => figure.getAttribute("data-says") ?? "",
        renderHTML: () => ({}),
      },
      width: whole("data-width"),
      height: whole("data-height"),
    }),
    parseHTML: () => [
      { tag: "figure[data-number]", getAttrs: (one) => one.dataset.of === path && null },
    ],
    renderHTML: ({ node: { attrs } }) => {
      const { number, says, width, height } = attrs as PictureAttrs;
      return [
        "figure",
        {
          "data-of": path,
          "data-number": number,
          "data-says": says,
          "data-width": width,
          "data-height": height,
        },
        ["img", { src: officeFile(path, number), alt: says, width, height }],
        ["figcaption", says],
      ];
    },
  });
}

export interface PictureAttrs {
  readonly number: number;
  readonly says: string;
  readonly width: number | null;
  readonly height: number | null;
}
