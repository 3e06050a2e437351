/**
 * The paragraphs before section one that belong to the report. What was read there also holds the page's title,
 * menus and dates: only whole sentences are kept.
 */
export function prefaceParagraphs(preface: string): string[] {
  return preface
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter(
      (line) => line.length >= shortestSentence && /[。：:；;]$/.test(line) && !/[|｜>]/.test(line),
    );
}

const shortestSentence = 12;
