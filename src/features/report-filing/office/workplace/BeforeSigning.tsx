import { cellWords } from "#report/words/form-words.ts";
import type { WorkplaceAnswer } from "../../api/workplace-answer.ts";
import { figureWords } from "./DraftCell.tsx";
import { MovedSince } from "./MovedSince.tsx";
import { Told } from "./Told.tsx";

/** 审签前请看: what the records say otherwise since it was sent round, what was typed over them, and what was explained. */
export function BeforeSigning({ workplace }: { readonly workplace: WorkplaceAnswer }) {
  const { moved, overrides, computed, findings } = workplace;
  const explained = findings.filter(({ explanation }) => explanation);
  return (
    <>
      <MovedSince moved={moved} />
      {overrides.length > 0 && (
        <Told type="info" title={`改填的数据 ${overrides.length} 格`}>
          {overrides.map(({ cell, value, reason, changedBy }) => (
            <li key={cell}>
              {cellWords(cell)}：台账现在为 {figureWords(computed[cell])}，{changedBy}改填为 {value}
              ，理由：{reason}
            </li>
          ))}
        </Told>
      )}
      {explained.length > 0 && (
        <Told type="info" title={`核对发现、已说明理由的问题 ${explained.length} 个`}>
          {explained.map(({ key, message, explanation }) => (
            <li key={key}>
              {message}说明：{explanation?.reason}
            </li>
          ))}
        </Told>
      )}
    </>
  );
}
