/** Elements whose content no reader of the page sees as text. */
export const unseen: ReadonlySet<string> = new Set(
  "script style noscript template select datalist textarea iframe object noframes noembed svg math canvas audio video xml".split(
    " ",
  ),
);

/** Elements that begin and end a line of their own. */
export const breaking: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body br caption center col colgroup dd details dialog dir div dl dt fieldset " +
    "figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li " +
    "listing main menu nav ol optgroup option p plaintext pre section summary table tbody td tfoot th thead " +
    "title tr ul xmp"
  ).split(" "),
);

/** Elements without content; a hidden one hides nothing. */
export const empty: ReadonlySet<string> = new Set(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split(
    " ",
  ),
);

/** Elements whose text does not go on the word before: a footnote's number, a figure struck out. */
export const apart: ReadonlySet<string> = new Set("sup sub del ins s strike".split(" "));

/** Elements a table is built of. */
export const ofTables: ReadonlySet<string> = new Set(
  "table thead tbody tfoot tr td th caption".split(" "),
);
