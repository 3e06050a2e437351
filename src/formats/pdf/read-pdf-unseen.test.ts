import { describe, expect, test } from "vitest";
import { blocksOfFile } from "#tests/support/office/pdf-blocks.ts";
import {
  type CellCase,
  type GivenCell,
  middleCell,
  nine,
  withNine,
} from "#tests/support/office/pdf-cell.ts";
import { extra, formObject, type PdfWhole, textOf } from "#tests/support/office/pdf-file.ts";

const doubted = "2\ufffd8\ufffd";

describe("what nobody sees is no part of a number", () => {
  const layer = (state: string, more = ""): PdfWhole => ({
    extras: ["<< /Type /OCG /Name (old) >>", more],
    catalog: `/OCProperties << /OCGs [${extra(0)}] /D << ${state} >> >>`,
  });
  const off = `/OFF [${extra(0)}]`;
  const properties = `/Properties << /L ${extra(0)} /M << /Type /OCMD /OCGs [${extra(0)}] /P /AllOn >> >>`;
  const layered = (name: string, state: string): GivenCell =>
    withNine(`/OC /${name} BDC`, "EMC", { whole: layer(state), resources: properties });
  const states = (entries: string): GivenCell =>
    withNine("/S gs", "/T gs", {
      resources: `/ExtGState << /S << ${entries} >> /T << /ca 1 /CA 1 /SMask /None >> >>`,
    });
  const clipped = (path: string): GivenCell => withNine(`q ${path} n`, "Q");
  const cases: readonly CellCase[] = [
    ["in a layer that is off", layered("L", off), "28"],
    ["in a layer that is on", layered("L", ""), "928"],
    ["where all layers but those named are off", layered("L", "/BaseState /OFF"), "28"],
    ["by the state of several layers", layered("M", off), "28"],
    [
      "a form of a layer that is off",
      {
        ...layered("L", off),
        whole: layer(off, formObject(nine, `/BBox [0 0 595 842] /OC ${extra(0)}`)),
        objects: `/F ${extra(1)}`,
        over: `/F Do ${textOf({ x: 208, y: 133, text: "28" })}`,
      },
      "28",
    ],
    [
      "an annotation of a layer that is off",
      {
        whole: layer(off),
        annotations: [
          {
            entries: `/Subtype /FreeText /OC ${extra(0)}`,
            rect: [200, 705, 220, 720],
            appearance: nineAtCorner,
          },
        ],
      },
      "28",
    ],
    [
      "on the screen, and is on paper",
      layered("L", `${off} /AS [<< /Event /Print /OCGs [${extra(0)}] /Category [/Print] >>]`),
      "28",
    ],
    [
      "through a mask, and nobody can tell",
      {
        ...states(`/SMask << /S /Luminosity /G ${extra(0)} >>`),
        whole: {
          extras: [
            formObject(
              "1 g 0 0 595 842 re f",
              "/BBox [0 0 595 842] /Group << /S /Transparency /CS /DeviceGray >>",
            ),
          ],
        },
      },
      "9\ufffd28",
    ],
    ["outside the clip", clipped("300 600 50 50 re W"), "28"],
    ["outside a clip with curves", clipped("300 600 m 350 600 350 650 300 650 c h W"), "28"],
    ["outside a clip of two frames", clipped("200 700 30 30 re 202 705 10 15 re W*"), "28"],
    ["where the clip is empty", clipped("203 705 0 0 re W"), "28"],
    ["not: inside the clip", clipped("200 700 50 50 re W"), "928"],
    ["cut by the clip, and nobody can tell", clipped("205 700 50 50 re W"), "9\ufffd28"],
    ["where programs differ in the clip", clipped("W"), "9\ufffd28"],
    [
      "outside a form's box",
      {
        whole: { extras: [formObject(nine, "/BBox [0 0 100 100]")] },
        objects: `/F ${extra(0)}`,
        over: "/F Do",
      },
      "28",
    ],
    ["by its mode", { texts: [{ x: 214, y: 133, text: "9", mode: 3 }] }, "28"],
    ["by full transparency", states("/ca 0"), "28"],
    ["nearly, by its transparency", states("/ca 0.1"), "9\ufffd28"],
    ["in type of one point", { texts: [{ x: 214, y: 133, text: "9", size: 1 }] }, "28"],
    ["pressed flat", withNine("5 Tz", "100 Tz"), "9\ufffd 28"],
    ["white on white", withNine("1 g", "0 g"), "9\ufffd28"],
    ["nearly white on white", withNine("0.95 g", "0 g"), "9\ufffd28"],
    ["dark on dark", dark("0.1 g"), doubted],
    ["white on dark is seen", dark("1 g"), "28"],
    [
      "in a pattern, and nobody can tell",
      withNine("/Pattern cs /X scn", "0 g", {
        resources: `/Pattern << /X << /PatternType 2 /Shading << /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 1 1] /Function << /FunctionType 2 /Domain [0 1] /C0 [1] /C1 [1] /N 1 >> >> >> >>`,
      }),
      "9\ufffd28",
    ],
  ];
  test.each(cases)("%s", async (_, given, cell) => {
    expect(await middleCell(given)).toBe(cell);
  });
});

const nineAtCorner = "BT /unicode 10 Tf 1 0 0 1 14 4 Tm <0039> Tj ET";

/** The figure in a colour, on a dark ground. */
function dark(colour: string): GivenCell {
  return {
    figure: "",
    over: `0 g 200 700 100 22 re f ${colour} ${textOf({ x: 204, y: 133, text: "28" })}`,
  };
}

test("what stands outside the page's own frame is not read", async () => {
  const texts = [
    { x: 60, y: 300, text: "页内文字" },
    { x: 60, y: 20, text: "裁去文字" },
  ];
  const pages = [{ texts, entries: "/CropBox [0 0 595 800]" }];
  expect(await blocksOfFile(pages)).toEqual(["页内文字"]);
});
