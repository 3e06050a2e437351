/** Documents that a text builds upon, by title and by number (依据). */
export interface CitedDocuments {
  readonly titles: readonly string[];
  readonly numbers: readonly string[];
}

const title = /《([^《》\n]{2,100})》/g;
const number = /[\u4e00-\u9fff]{1,12}〔\d{4}〕\d{1,5}号/g;

/** A sentence that says itself that something holds no more is no basis. */
const isOver = /废止|失效|停止执行|不再执行|修改前|原《/;

/** Documents that are cited as holding: titles in 《》, and numbers, each once. */
export function citedDocuments(text: string): CitedDocuments {
  const sentences = text.split(/[。；\n]/).filter((one) => !isOver.test(one));
  const titles = sentences.flatMap((one) => [...one.matchAll(title)].map(([, name = ""]) => name));
  const numbers = sentences.flatMap((one) => [...one.matchAll(number)].map(([name]) => name));
  return { titles: [...new Set(titles)], numbers: [...new Set(numbers)] };
}
