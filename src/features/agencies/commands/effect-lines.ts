import type { Giving, Preview } from "../reorganise/preview-reorganisation.ts";
import { becomesWords } from "../words/becomes-words.ts";

/** What a reorganisation would do, a line each, for a terminal. */
export function effectLines({ giving }: Preview): string {
  return giving.map(givingLines).join("");
}

function givingLines({ from, to, effects }: Giving): string {
  const head = to === null ? `${from.name}：没有承接机构` : `${from.name} → ${to}`;
  const none = effects.length === 0 ? ["  没有登记过什么。"] : [];
  const lines = effects.map(
    ({ room, what, count, unit, becomes, says }) =>
      `  ${becomesWords[becomes]}  ${room}：${what} ${count} ${unit}。${says}`,
  );
  return `${[head, ...none, ...lines].join("\n")}\n`;
}
