import { ofOtherScripts, sans, serif } from "./font-files.ts";
import { cellSpace, linePitch, margins, sizes } from "./page-measures.ts";

const { top, bottom, left, right } = margins;
const space = linePitch - sizes.body;
const others = ofOtherScripts.map(({ family }) => `"${family}"`).join(", ");

/**
 * The page in Typst's language. It is always the same: a report comes as data (`sys.inputs.document`, JSON of a
 * `TypesetDocument`), and a string out of JSON is text, never markup.
 *
 * What is laid out once is remembered by Typst for the next document as long as all settings above it are the
 * same, so whatever differs from document to document, its title above all, is set at the end. For the same reason
 * lines are broken one by one (`simple`), which Han characters need no better.
 */
export const template = `
#let document-data = json(bytes(sys.inputs.document))
#set page(
  paper: "a4",
  margin: (top: ${top}mm, bottom: ${bottom}mm, left: ${left}mm, right: ${right}mm),
  numbering: "— 1 —",
)
#set text(
  font: ("${serif.family}", "${sans.family}", ${others}), fallback: false, lang: "zh", region: "cn",
  size: ${sizes.body}pt, top-edge: 0.85em, bottom-edge: -0.15em, cjk-latin-spacing: none,
)
#set par(
  justify: true, linebreaks: "simple", leading: ${space}pt, spacing: ${space}pt,
  first-line-indent: (amount: 2em, all: true),
)
#show heading: set text(font: ("${sans.family}", "${serif.family}", ${others}), weight: 500, size: ${sizes.body}pt)
#show heading: set block(above: ${space}pt, below: ${space}pt, inset: (left: 2em), sticky: true)

#let cell(c) = table.cell(
  rowspan: c.rows, colspan: c.columns, align: (if c.align == "left" { left } else { center }) + horizon,
  inset: (x: c.aside * 1pt), breakable: c.rows > 1,
  if c.size == ${sizes.cell} { c.text } else { text(size: c.size * 1pt, c.text) },
)
#let draw(t) = {
  set text(size: ${sizes.cell}pt)
  set par(justify: false, leading: ${cellSpace.leading}pt, first-line-indent: 0pt)
  let grid = table(
    columns: t.columns.map(width => width * 1pt),
    rows: t.heights.map(height => if height == none { auto } else { height * 1pt }),
    stroke: 0.5pt, inset: (y: t.above * 1pt),
    ..if t.header.len() > 0 { (table.header(..t.header.map(cell)),) },
    ..t.body.map(cell),
  )
  if t.isWhole { block(breakable: false, grid) } else { grid }
}

#if "letterhead" in document-data {
  align(center, {
    set par(first-line-indent: 0pt, justify: false)
    block(below: 24pt, text(size: document-data.letterhead.size * 1pt, fill: rgb("#c00000"), stroke: 0.35pt + rgb("#c00000"), document-data.letterhead.issuer))
    block(below: 28pt, width: 100%, inset: (bottom: 8pt), stroke: (bottom: 1.5pt + rgb("#c00000")), document-data.letterhead.number)
  })
}
#align(center, {
  set par(first-line-indent: 0pt, justify: false, leading: 14pt)
  block(below: 28pt, text(size: document-data.titleSize * 1pt, stroke: 0.35pt, document-data.title.join(linebreak())))
})
#for (at, part) in document-data.blocks.enumerate() {
  // The seal stands over the name: two lines free above it, and the name with its day.
  if part.kind == "signature" and at > 0 and document-data.blocks.at(at - 1).kind != "signature" { v(${2 * linePitch}pt, weak: true) }
  if part.kind == "paragraph" { par(part.text) } else if part.kind == "flush" { par(first-line-indent: 0pt, part.text) } else if part.kind == "signature" { pad(right: 4em, align(right, par(first-line-indent: 0pt, part.text))) } else if part.kind == "heading" { heading(part.text) } else { draw(part) }
}
#set document(title: document-data.title.join(), date: none)
`;
