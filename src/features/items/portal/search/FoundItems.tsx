import type { ItemMarked } from "#platform/feature/site-places.ts";
import { Badge } from "#ui/Badge.tsx";
import { Link } from "#ui/Link.tsx";
import type { FoundItem } from "../../data/search/found-items.ts";
import { itemPath } from "../../domain/paths.ts";
import { itemExcerpt, marked } from "./item-excerpt.ts";
import { MarkedText } from "./MarkedText.tsx";

interface FoundItemsProps {
  readonly items: readonly FoundItem[];
  /** Marked where they stand. */
  readonly words: readonly string[];
  /** What other rooms know of the items today. */
  readonly marks: ReadonlyMap<number, ItemMarked>;
}

/** Items that were found, each with the words around the place. */
export function FoundItems({ items, words, marks }: FoundItemsProps) {
  return (
    <ol className="found-texts found-items">
      {items.map((item) => (
        <li key={item.itemId}>
          <Found item={item} words={words} mark={marks.get(item.itemId)} />
        </li>
      ))}
    </ol>
  );
}

interface FoundProps extends Pick<FoundItemsProps, "words"> {
  readonly item: FoundItem;
  readonly mark: ItemMarked | undefined;
}

function Found({ item, words, mark }: FoundProps) {
  const { itemId, title, agencyName, publishedOn, category, documentNumber, summary } = item;
  const own = itemExcerpt([summary, item.text], words, "");
  const attached = own.length > 0 ? [] : itemExcerpt([item.attachedText], words, "");
  const excerpt =
    own.length + attached.length > 0
      ? [...own, ...attached]
      : itemExcerpt([], [], summary || item.text);
  const facts = [agencyName, documentNumber, category].filter((fact) => fact !== "");
  return (
    <>
      <Link to={itemPath(itemId)} className="found-title">
        <MarkedText pieces={marked(title, words)} />
      </Link>
      {mark?.badge && <Badge tone={mark.badge.tone}>{mark.badge.word}</Badge>}
      {excerpt.length > 0 && (
        <p>
          {attached.length > 0 && <span className="hint">附件中：</span>}
          <MarkedText pieces={excerpt} />
        </p>
      )}
      <p className="hint">
        {facts.join("　")}　<time dateTime={publishedOn}>{publishedOn}</time>
      </p>
    </>
  );
}
