import { escapeMarkup } from "#formats/escape-markup.ts";
import { withMarkedControls } from "#kernel/control-characters.ts";

/** An entry of a feed. */
export interface FeedEntry {
  /** Never changes, never used for another. */
  readonly id: string;
  readonly title: string;
  readonly address: string;
  /** ISO text in UTC. */
  readonly updatedAt: string;
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  /** Of the feed itself, and of the page it tells of. */
  readonly address: string;
  readonly page: string;
  readonly author: string;
  readonly entries: readonly FeedEntry[];
}

/** A feed in Atom (RFC 4287). Without entries it was updated at the beginning of time, as far as anybody knows. */
export function atomFeed({ id, title, address, page, author, entries }: Feed): string {
  const updated = entries[0]?.updatedAt ?? "1970-01-01T00:00:00.000Z";
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
<id>${escapeMarkup(id)}</id>
<title>${escapeMarkup(title)}</title>
<updated>${updated}</updated>
<author><name>${escapeMarkup(author)}</name></author>
<link rel="self" type="application/atom+xml" href="${escapeMarkup(address)}"/>
<link rel="alternate" type="text/html" href="${escapeMarkup(page)}"/>
${entries.map(entryOf).join("")}</feed>
`;
}

function entryOf({ id, title, address, updatedAt }: FeedEntry): string {
  return `<entry>
<id>${escapeMarkup(id)}</id>
<title>${escapeMarkup(withMarkedControls(title))}</title>
<updated>${updatedAt}</updated>
<link rel="alternate" type="text/html" href="${escapeMarkup(address)}"/>
</entry>
`;
}
