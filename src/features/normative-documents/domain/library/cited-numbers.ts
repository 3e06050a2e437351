/** 青政发〔2024〕3号, and 云山市人民政府令第9号, with what stands before them. */
const cited =
  /([\p{Script=Han}]{1,30})(?:[〔[【(（]\s*(\d{4})\s*[〕\]】)）]\s*(?:第\s*)?(\d{1,5})\s*号|令第\s*(\d{1,4})\s*号)/gu;

/** Numbers that a text may name: more make a list that nobody reads. */
const most = 40;

/**
 * Every number of a document (文号) that a text may cite, in the spelling in which numbers are compared. Where a number begins
 * nobody can tell of a sentence without spaces: each beginning is one that may be meant.
 */
export function citedNumbers(text: string): readonly string[] {
  const found = [...text.matchAll(cited)].slice(0, most);
  const all = found.flatMap(([, before = "", year, serial, order]) => {
    const tail = order === undefined ? `〔${year}〕${serial}号` : `令第${order}号`;
    return [...before].map((_, at) => `${before.slice(at)}${tail}`);
  });
  return [...new Set(all)];
}

/** The words of a page. */
export function wordsOfMarkup(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, "\n")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
