import { xmlText } from "../office/archive.ts";
import { beside, type DisguiseKind, instead, type Told } from "../office/disguise.ts";
import type { Random } from "../random.ts";

/** Looks of a cell that has a style of its own, or of a run in it. */
export const looks = ["struck", "raised", "white", "tiny", "white on dark", "hidden"] as const;
export type Look = (typeof looks)[number];

/** How a figure's cell is written, and what is drawn over it. */
export type DisguisedContent =
  | {
      readonly kind: "styled";
      readonly value: number;
      readonly isText: boolean;
      readonly look: Look;
    }
  | {
      readonly kind: "runs";
      readonly runs: readonly { readonly text: string; readonly look?: Look }[];
    }
  /** A rule of conditional formatting stands over it that holds, or does not. */
  | { readonly kind: "ruled"; readonly value: number; readonly holds: boolean }
  /** A picture or shape stands over it. */
  | {
      readonly kind: "covered";
      readonly value: number | undefined;
      readonly by: "picture" | "shape" | "text";
    };

interface Disguise {
  /** `undefined`: the figure is as certain as in plain text. */
  readonly told: Told | undefined;
  readonly write: (figure: number, random: Random) => DisguisedContent;
}

/** A figure of a workbook in disguise of a kind. */
export function disguisedContent(
  kind: Exclude<DisguiseKind, "filled in">,
  figure: number,
  random: Random,
): { readonly told: Told | undefined; readonly content: DisguisedContent } {
  const { told, write } = random.pick(disguises[kind]);
  return { told, content: write(figure, random) };
}

const all = (look: Look): Disguise => ({
  told: instead(look),
  write: (value, random) => ({ kind: "styled", value, isText: random.chance(0.3), look }),
});

const withOld = (look: Look): Disguise => ({
  told: beside(look),
  write: (figure, random) => {
    const extra = { text: String(random.int(1, 99)), look };
    const plain = { text: String(figure) };
    return { kind: "runs", runs: random.chance(0.6) ? [extra, plain] : [plain, extra] };
  },
});

const covered = (by: "picture" | "shape" | "text"): readonly Disguise[] => [
  { told: instead(by), write: () => ({ kind: "covered", value: undefined, by }) },
  { told: beside(by), write: (value) => ({ kind: "covered", value, by }) },
];

const disguises: Readonly<Record<Exclude<DisguiseKind, "filled in">, readonly Disguise[]>> = {
  struck: [all("struck"), withOld("struck"), withOld("struck")],
  raised: [all("raised"), withOld("raised"), withOld("raised")],
  unseen: [
    all("white"),
    all("tiny"),
    all("hidden"),
    withOld("white"),
    withOld("tiny"),
    {
      told: undefined,
      write: (value) => ({ kind: "styled", value, isText: false, look: "white on dark" }),
    },
    {
      told: instead("a rule that hides it"),
      write: (value) => ({ kind: "ruled", value, holds: true }),
    },
    { told: undefined, write: (value) => ({ kind: "ruled", value, holds: false }) },
  ],
  object: [...covered("picture"), ...covered("shape"), ...covered("text")],
};

type Write = (name: string, inner?: string, attributes?: string) => string;

const fontOf = (element: Write): Readonly<Record<Look, string>> => ({
  struck: element("strike"),
  raised: element("vertAlign", "", 'val="superscript"'),
  white: element("color", "", 'rgb="FFFFFFFF"'),
  tiny: element("sz", "", 'val="1"'),
  "white on dark": element("color", "", 'theme="0"'),
  hidden: "",
});

/** The fonts and fills that looks name, and a style for each; styles are counted from `first`. */
export function lookStyles(element: Write): {
  readonly lists: string;
  readonly cells: readonly string[];
} {
  const fonts = looks.map((look) => element("font", fontOf(element)[look]));
  const dark = element(
    "patternFill",
    element("fgColor", "", 'rgb="FF203864"'),
    'patternType="solid"',
  );
  const none = element("patternFill", "", 'patternType="none"');
  const fills = [none, none, dark].map((fill) => element("fill", fill));
  const cells = looks.map((look, at) => {
    const fill = look === "white on dark" ? 2 : 0;
    const format = look === "hidden" ? 173 : 0;
    return element("xf", "", `numFmtId="${format}" fontId="${at + 1}" fillId="${fill}"`);
  });
  const lists =
    element("fonts", element("font", element("sz", "", 'val="11"')) + fonts.join("")) +
    element("fills", fills.join(""));
  return { lists, cells };
}

/** The change that rules make: white. */
export function ruleChange(element: Write): string {
  const white = element("font", element("color", "", 'rgb="FFFFFFFF"'));
  return element("dxfs", element("dxf", white), 'count="1"');
}

/** Runs of a rich text. */
export function runsXml(element: Write, runs: readonly { text: string; look?: Look }[]): string {
  return runs
    .map(({ text, look }) => {
      const properties = look === undefined ? "" : element("rPr", fontOf(element)[look]);
      return element("r", properties + element("t", xmlText(text), 'xml:space="preserve"'));
    })
    .join("");
}

export interface DrawnOver {
  readonly row: number;
  readonly column: number;
  readonly by: "picture" | "shape" | "text";
}

/** The part of what is drawn over a sheet. */
export function drawingXml(drawn: readonly DrawnOver[]): string {
  const anchors = drawn.map(({ row, column, by }) => {
    const corner = (name: string, offset: number) =>
      `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${offset}</xdr:colOff>` +
      `<xdr:row>${row}</xdr:row><xdr:rowOff>${offset}</xdr:rowOff></xdr:${name}>`;
    const content = {
      picture: "<xdr:pic/>",
      shape: "<xdr:cxnSp/>",
      text: "<xdr:sp><xdr:txBody><a:p><a:r><a:t>7</a:t></a:r></a:p></xdr:txBody></xdr:sp>",
    }[by];
    return `<xdr:twoCellAnchor>${corner("from", 10)}${corner("to", 99_000)}${content}<xdr:clientData/></xdr:twoCellAnchor>`;
  });
  return (
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
    `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchors.join("")}</xdr:wsDr>`
  );
}
