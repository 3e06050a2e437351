import { cellWords } from "#report/words/form-words.ts";
import type { WorkplaceAnswer } from "../../api/workplace-answer.ts";
import { Told } from "./Told.tsx";

type Moved = WorkplaceAnswer["moved"];
type Cell = Moved["cells"][number];

/** What changed since it was handed to the signers, old and new; nothing where nothing did. */
export function MovedSince({ moved: { cells, figures } }: { readonly moved: Moved }) {
  const count = cells.length + figures.length;
  if (count === 0) return null;
  return (
    <Told type="warning" title={`送审以后台账有变化，${count} 处与送审稿不同`}>
      {cells.map((cell) => (
        <li key={cell.cell}>
          {cellWords(cell.cell)}：送审 {sentWords(cell)} → 现在 {cell.today ?? "待填"}
        </li>
      ))}
      {figures.map(({ words, sent, today }) => (
        <li key={words}>
          正文里的“{words}”：送审 {sent ?? "空白"} → 现在 {today ?? "已经没有"}
        </li>
      ))}
    </Told>
  );
}

/** What was sent round of a cell, and that it had been typed over. */
export function sentWords({ sent, recorded }: Cell): string {
  const words = `${sent ?? "空白"}`;
  return recorded === undefined ? words : `${words}（改填；当时台账为 ${recorded ?? "空白"}）`;
}
