import type { ItemNote } from "#platform/feature/site-places.ts";
import { Badge } from "#ui/Badge.tsx";
import { Link } from "#ui/Link.tsx";

/** What other rooms know of an item: the document it publishes, interprets or cites, and whether that is in force. */
export function ItemNotes({ notes }: { readonly notes: readonly ItemNote[] }) {
  if (notes.length === 0) return null;
  return (
    <ul className="item-notes" aria-label="相关文件和效力">
      {notes.map(({ term, title, path, badge, says }) => (
        <li key={`${term} ${path}`}>
          {term}：<Link to={path}>{title}</Link>{" "}
          {badge && <Badge tone={badge.tone}>{badge.word}</Badge>} {says}
        </li>
      ))}
    </ul>
  );
}
