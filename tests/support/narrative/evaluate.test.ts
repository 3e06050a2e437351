import { expect, test } from "vitest";
import type { Narrative, StatedFigure } from "#report/narrative/stated-figure.ts";
import type { TextPlace } from "#report/text-place.ts";
import { evaluate } from "./evaluate.ts";
import { parseSentences } from "./labelled-sentence.ts";
import { precision, recall } from "./score.ts";
import { labelledSentences } from "./sentences.ts";

const [sentence] = parseSentences(
  "# a\n2023/1 收到申请{5|new|#a}件，其中自然人{4|new.natural|#b}件，培训{2|other}次，第{30|none}号。\n  a > b\n",
);
if (!sentence) throw new Error("no sentence");
const { text } = sentence;

function place(quote: string): TextPlace {
  const start = text.indexOf(quote);
  return { section: 1, start, end: start + quote.length, quote };
}

function figure(quote: string, of: StatedFigure["meaning"]): StatedFigure {
  const precision = { kind: "exact" } as const;
  return { meaning: of, value: Number(quote), precision, year: null, place: place(quote) };
}

const received = figure("5", { kind: "cells", cells: ["t3.new.total"] });
const natural = figure("4", { kind: "cells", cells: ["t3.new.natural"] });
const other = { kind: "other", of: "other" } as const;
const parts = [{ total: received, parts: [natural], isComplete: false }];
const nothing: Narrative = { figures: [], parts: [], shares: [] };

test.each([
  { rule: "all is found", found: { figures: [received, natural], parts }, scores: [1, 1] },
  { rule: "nothing is found", found: {}, scores: [1, 0] },
  { rule: "one figure is left out", found: { figures: [received], parts }, scores: [1, 2 / 3] },
  {
    rule: "another meaning is wrong, and the right one is missed",
    found: { figures: [{ ...received, meaning: natural.meaning }, natural], parts },
    scores: [2 / 3, 2 / 3],
  },
  {
    rule: "another value is wrong",
    found: { figures: [{ ...received, value: 6 }, natural], parts },
    scores: [2 / 3, 2 / 3],
  },
  {
    rule: "another year is wrong; the report's own may be named",
    found: {
      figures: [
        { ...received, year: 2022 },
        { ...natural, year: 2023 },
      ],
      parts,
    },
    scores: [2 / 3, 2 / 3],
  },
  {
    rule: "a figure of no particular meaning does not count where the label says so",
    found: { figures: [received, natural, figure("2", other)], parts },
    scores: [1, 1],
  },
  {
    rule: "what counts nothing may not be found",
    found: { figures: [received, natural, figure("30", other)], parts },
    scores: [3 / 4, 1],
  },
  {
    rule: "parts that are said to be all are other parts",
    found: { figures: [received, natural], parts: [{ ...parts[0], isComplete: true }] },
    scores: [2 / 3, 2 / 3],
  },
  {
    rule: "fewer parts are too little, but nothing false",
    found: { figures: [received, natural], parts: [{ ...parts[0], parts: [] }] },
    scores: [1, 2 / 3],
  },
])("$rule", ({ found, scores }) => {
  const { together } = evaluate([sentence], () => ({ ...nothing, ...found }) as Narrative);
  expect([precision(together), recall(together)]).toEqual(scores);
});

test("there are a hundred sentences to develop with, twice as many held out, and sixty phrasings", () => {
  const development = labelledSentences("development");
  const heldOut = labelledSentences("held-out");
  expect(development.length).toBeGreaterThanOrEqual(100);
  expect(heldOut.length).toBeGreaterThanOrEqual(200);
  const phrasings = new Set([...development, ...heldOut].map(({ phrasing }) => phrasing));
  expect(phrasings.size).toBeGreaterThanOrEqual(60);
  const texts = [...development, ...heldOut].map((each) => each.text);
  expect(new Set(texts).size).toBe(texts.length);
});
