import { findNarrative } from "#report/narrative/find-narrative.ts";
import { evaluate } from "./evaluate.ts";
import { precision, recall } from "./score.ts";
import { labelledSentences } from "./sentences.ts";

const s = evaluate(labelledSentences("development"), findNarrative);
for (const k of ["figures", "parts", "shares", "together"] as const)
  console.log(
    k,
    "P",
    precision(s[k]).toFixed(3),
    "R",
    recall(s[k]).toFixed(3),
    s[k].right,
    s[k].expected,
  );
for (const w of s.together.wrong) console.log("WRONG", w);
for (const w of s.together.missed) console.log("MISS ", w);
