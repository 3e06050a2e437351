import type { Section } from "#report/annual-report.ts";
import type { PlaceJson } from "#report-files/finding-json.ts";

/** A stretch of a section's text that findings are about; marks of one section never overlap. */
export interface ProseMark {
  readonly section: number;
  readonly start: number;
  readonly end: number;
  /** By their index in the list. */
  readonly findings: readonly number[];
}

/** The id of a mark in the page. */
export function markAnchor({ section, start }: Pick<ProseMark, "section" | "start">): string {
  return `q-${section}-${start}`;
}

/** The places of findings as marks, in order; places that touch each other are one mark. */
export function proseMarks(
  findings: readonly { readonly places: readonly PlaceJson[] }[],
): readonly ProseMark[] {
  const all = findings
    .flatMap(({ places }, index) => places.map((place) => ({ ...place, index })))
    .sort((a, b) => a.section - b.section || a.start - b.start);
  const marks: { section: number; start: number; end: number; findings: number[] }[] = [];
  for (const { section, start, end, index } of all) {
    const last = marks.at(-1);
    if (last && last.section === section && start < last.end) {
      last.end = Math.max(last.end, end);
      if (!last.findings.includes(index)) last.findings.push(index);
    } else {
      marks.push({ section, start, end, findings: [index] });
    }
  }
  // The gravest first: the words lead to it.
  for (const { findings: own } of marks) own.sort((a, b) => a - b);
  return marks;
}

/** The mark that a place lies in. */
export function markOf(marks: readonly ProseMark[], place: PlaceJson): ProseMark | undefined {
  return marks.find(
    ({ section, start, end }) =>
      section === place.section && start <= place.start && place.start < end,
  );
}

/** Plain text, or marked words; `isFirst`: here the mark begins, else it goes on from the line before. */
export type ProseRun =
  | string
  | { readonly text: string; readonly mark: ProseMark; readonly isFirst: boolean };

export type ProseLine = readonly ProseRun[];

/** The lines of a section with its marks, without blank lines and without white space at their ends. */
export function proseLines(
  { number, text }: Section,
  marks: readonly ProseMark[],
): readonly ProseLine[] {
  const own = marks.filter(({ section }) => section === number);
  const lines: ProseLine[] = [];
  let from = 0;
  for (const line of text.split("\n")) {
    const trimmed = line.trim();
    const start = from + line.indexOf(trimmed);
    if (trimmed !== "") lines.push(runsOf({ text: trimmed, start }, own));
    from += line.length + 1;
  }
  return lines;
}

interface Placed {
  readonly text: string;
  readonly start: number;
}

function runsOf({ text, start }: Placed, marks: readonly ProseMark[]): ProseLine {
  const runs: ProseRun[] = [];
  let done = 0;
  for (const mark of marks) {
    const from = Math.max(0, mark.start - start);
    const to = Math.min(text.length, mark.end - start);
    if (to <= from) continue;
    if (from > done) runs.push(text.slice(done, from));
    runs.push({ text: text.slice(from, to), mark, isFirst: mark.start >= start });
    done = to;
  }
  if (done < text.length) runs.push(text.slice(done));
  return runs;
}
