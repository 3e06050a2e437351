import { randomOf } from "#tests/support/generator/random.ts";
import { commonWords, corpusItem, drawnWord } from "./item-corpus.ts";

/** 200 questions, a third of them words in more than a fifth of all items: the same each time. */
export function searchQuestions(count: number): readonly string[] {
  return Array.from({ length: 200 }, (_, at) => question(at, count));
}

function question(at: number, count: number): string {
  const random = randomOf(7, at);
  const common = () => random.pick(commonWords);
  const item = corpusItem(random.int(1, count), { count, agencies: 100 });
  switch (at % 9) {
    case 0:
      return commonWords[(at / 9) % commonWords.length] ?? "";
    case 1:
      return `${common()} ${common()}`;
    case 2:
      return `${common()}${common()}${common()}`;
    case 3:
      return item.title;
    case 4:
      return item.documentNumber || item.indexNumber;
    case 5:
      return `${common()} ${drawnWord(random)}`;
    case 6:
      return `${drawnWord(random)} ${drawnWord(random)}`;
    case 7:
      return drawnWord(random);
    default:
      return item.text.slice(0, 6);
  }
}
