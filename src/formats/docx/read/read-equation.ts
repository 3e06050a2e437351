/** Elements of an equation that is a row of characters (ECMA-376 part 1, 22.1.2). */
const linear: ReadonlySet<string> = new Set(
  "m:oMath m:r m:t m:rPr m:sty m:scr m:nor m:lit m:brk m:aln m:ctrlPr".split(" "),
);

/** The open equation: its text, which is certain where it is no more than a row of characters. */
export class Equation {
  text = "";
  isLinear = true;

  element(name: string): void {
    if (name.startsWith("m:") && !linear.has(name)) this.isLinear = false;
  }
}
