import { beside, type DisguiseKind, instead, type Told } from "../office/disguise.ts";
import type { PlacedCell } from "../office/placed-table.ts";
import { drawn, equation, formField } from "./drawn.ts";
import { type DocxPen, element, oneRun } from "./runs.ts";

/** A way in which a cell of a Word document shows its figure. */
interface Disguise {
  /** `undefined`: the figure is as certain as in plain text. */
  readonly told: Told | undefined;
  /** The cell's paragraphs. */
  readonly write: (pen: DocxPen, figure: string) => string;
}

/** A figure's cell in disguise, where the habit has it; what may be known of it is written down. */
export function disguised(pen: DocxPen, { piece, role }: PlacedCell): string | undefined {
  const { habit, random, weaker } = pen;
  if (habit.disguise === undefined || role !== "value" || piece.cell === undefined)
    return undefined;
  if (!/^\d+$/.test(piece.text) || !random.chance(0.15)) return undefined;
  const { told, write } = random.pick(disguises[habit.disguise]);
  if (told !== undefined) weaker.set(piece.cell, [told.verdict, told.because]);
  return write(pen, piece.text);
}

type Properties = (pen: DocxPen) => string;

const property =
  (name: string, attributes = ""): Properties =>
  (pen) =>
    element(pen, name, "", attributes);
const named = (id: string): Properties => property("rStyle", `w:val="${id}"`);

function old(pen: DocxPen): string {
  return String(pen.random.int(1, 99));
}

function lone(pen: DocxPen, content: string, properties = ""): string {
  return element(pen, "p", (properties && element(pen, "pPr", properties)) + content);
}

/** An old figure with these properties in front of the figure or behind it. */
function withOld(what: string, properties: Properties): Disguise {
  return {
    told: beside(what),
    write: (pen, figure) => {
      const extra = oneRun(pen, old(pen), properties(pen));
      const plain = oneRun(pen, figure);
      return lone(pen, pen.random.chance(0.6) ? extra + plain : plain + extra);
    },
  };
}

/** The figure itself with these properties. */
function all(what: string, properties: Properties): Disguise {
  return {
    told: instead(what),
    write: (pen, figure) => lone(pen, oneRun(pen, figure, properties(pen))),
  };
}

/** A paragraph with an old figure in a style, and one with the figure. */
function oldParagraph(what: string, style: string): Disguise {
  return {
    told: beside(what),
    write: (pen, figure) => {
      const named = element(pen, "pStyle", "", `w:val="${style}"`);
      return lone(pen, oneRun(pen, old(pen)), named) + lone(pen, oneRun(pen, figure));
    },
  };
}

const white = property("color", 'w:val="FFFFFF"');

function plainly(write: Disguise["write"]): Disguise {
  return { told: undefined, write };
}

function object(what: string, write: (pen: DocxPen) => string): readonly Disguise[] {
  return [
    { told: instead(what), write: (pen) => lone(pen, write(pen)) },
    {
      told: beside(what),
      write: (pen, figure) => lone(pen, oneRun(pen, figure) + write(pen)),
    },
  ];
}

const disguises: Readonly<Record<DisguiseKind, readonly Disguise[]>> = {
  struck: [
    withOld("struck", property("strike")),
    withOld("struck twice", property("dstrike", 'w:val="1"')),
    withOld("struck by a style", named("ZStruck")),
    withOld("struck by a style's style", named("ZStruckAgain")),
    oldParagraph("struck by the paragraph's style", "ZStruckLine"),
    all("struck", property("strike")),
    all("struck by a style", named("ZStruck")),
  ],
  raised: [
    withOld("raised", property("vertAlign", 'w:val="superscript"')),
    withOld("lowered", property("vertAlign", 'w:val="subscript"')),
    withOld("raised by a style", named("ZRaised")),
    withOld("set higher", property("position", 'w:val="10"')),
    all("raised", property("vertAlign", 'w:val="superscript"')),
  ],
  unseen: [
    withOld("white", white),
    withOld("white by a style", named("ZWhite")),
    withOld("tiny", property("sz", 'w:val="2"')),
    withOld("tiny by a style", named("ZTiny")),
    withOld("narrow", property("w", 'w:val="1"')),
    oldParagraph("white by the paragraph's style", "ZWhiteLine"),
    all("white", white),
    plainly((pen, figure) => {
      const hidden = oneRun(pen, old(pen), named("ZHidden")(pen));
      return lone(pen, hidden + oneRun(pen, figure));
    }),
    plainly((pen, figure) => {
      const dark = element(pen, "shd", "", 'w:val="clear" w:color="auto" w:fill="203864"');
      return lone(pen, oneRun(pen, figure, white(pen)), dark);
    }),
  ],
  object: [
    ...object("a picture", (pen) => drawn(pen, "picture")),
    ...object("a picture over the page", (pen) => drawn(pen, "floating picture")),
    ...object("an embedded object", (pen) => drawn(pen, "object")),
    ...object("a shape", (pen) => drawn(pen, "shape")),
    ...object("a fraction", (pen) => equation(pen, old(pen), old(pen))),
    ...object("a box to tick", (pen) => formField(pen, element(pen, "checkBox"))),
  ],
  "filled in": [
    plainly((pen, figure) => lone(pen, equation(pen, figure))),
    plainly((pen, figure) => lone(pen, drawn(pen, "text box", figure))),
    plainly((pen, figure) => {
      const entries = ["", figure, old(pen)].map((entry) =>
        element(pen, "listEntry", "", `w:val="${entry}"`),
      );
      const chosen = element(pen, "result", "", 'w:val="1"');
      return lone(pen, formField(pen, element(pen, "ddList", chosen + entries.join(""))));
    }),
    plainly((pen, figure) =>
      lone(pen, formField(pen, element(pen, "textInput"), oneRun(pen, figure))),
    ),
    plainly((pen, figure) => {
      const list = element(pen, "dropDownList", element(pen, "listItem", "", 'w:value="0"'));
      const content = element(pen, "sdtContent", oneRun(pen, figure));
      return lone(pen, element(pen, "sdt", element(pen, "sdtPr", list) + content));
    }),
    plainly((pen, figure) => {
      const unknown = `<mc:Choice xmlns:z9="urn:x-later" Requires="z9">${oneRun(pen, old(pen))}</mc:Choice>`;
      const plain = `<mc:Fallback>${oneRun(pen, figure)}</mc:Fallback>`;
      return lone(pen, `<mc:AlternateContent>${unknown}${plain}</mc:AlternateContent>`);
    }),
    {
      told: instead("a hint to fill in"),
      write: (pen, figure) => {
        const hint = element(pen, "sdtPr", element(pen, "showingPlcHdr"));
        const content = element(pen, "sdtContent", oneRun(pen, figure));
        return lone(pen, element(pen, "sdt", hint + content));
      },
    },
  ],
};

/** The styles that the ways above name. */
export function disguiseStyles(pen: DocxPen): string {
  const style = (id: string, type: string, properties: string, basedOn = "") =>
    element(
      pen,
      "style",
      (basedOn && element(pen, "basedOn", "", `w:val="${basedOn}"`)) +
        (properties && element(pen, "rPr", properties)),
      `w:type="${type}" w:styleId="${id}"`,
    );
  const raised = element(pen, "vertAlign", "", 'w:val="superscript"');
  return [
    style("ZStruck", "character", element(pen, "strike")),
    style("ZStruckAgain", "character", "", "ZStruck"),
    style("ZStruckLine", "paragraph", element(pen, "dstrike")),
    style("ZRaised", "character", raised),
    style("ZWhite", "character", white(pen)),
    style("ZWhiteLine", "paragraph", white(pen)),
    style("ZTiny", "character", element(pen, "sz", "", 'w:val="2"')),
    style("ZHidden", "character", element(pen, "vanish")),
  ].join("");
}
