import { itemPath } from "#features/items/index.ts";
import { Link } from "#ui/Link.tsx";
import type { Related } from "../../data/library/find-document.ts";
import { validityOn } from "../../domain/validity/validity.ts";
import { formWords } from "../../words/life-words.ts";
import { relationWords } from "../../words/relation-words.ts";
import { validitySays } from "../../words/validity-words.ts";
import { documentPath } from "../paths.ts";
import { ValidityBadge } from "../ValidityBadge.tsx";
import type { ShownDocument } from "./load-document.ts";

/** 文件关系图: what it stands on and what it changed, itself, and what came of it, each with its own 有效性. */
export function RelatedDocuments({ shown }: { readonly shown: ShownDocument }) {
  const { related, interpreting, document, validity } = shown;
  if (related.length + interpreting.length === 0) return null;
  const before = related.filter(({ way }) => way === "to");
  const after = related.filter(({ way }) => way === "from");
  return (
    <section aria-labelledby="related">
      <h2 id="related">相关文件和解读</h2>
      <div className="relation-graph">
        {before.length > 0 && (
          <ul className="relation-before" aria-label="本文件的依据，本文件修改、代替、废止的文件">
            {before.map((one) => (
              <RelatedOne key={keyOf(one)} of={one} shown={shown} />
            ))}
          </ul>
        )}
        <p className="relation-self">
          <span>《{document.title}》</span> <ValidityBadge validity={validity} />
        </p>
        {after.length + interpreting.length > 0 && (
          <ul className="relation-after" aria-label="修改、代替、废止、依据、解读本文件的">
            {after.map((one) => (
              <RelatedOne key={keyOf(one)} of={one} shown={shown} />
            ))}
            {interpreting.map(({ itemId, title, form, publishedOn }) => (
              <li key={`item ${itemId}`}>
                <span className="relation-word">{form ? formWords[form] : "政策解读"}</span>
                <Link to={itemPath(itemId)}>{title}</Link>{" "}
                <span className="hint">{publishedOn}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

const keyOf = ({ way, kind, id, title }: Related) => `${way} ${kind} ${id ?? title}`;

interface RelatedOneProps {
  readonly of: Related;
  readonly shown: Pick<ShownDocument, "day" | "endingWithin">;
}

function RelatedOne({ of, shown: { day, endingWithin } }: RelatedOneProps) {
  const { kind, way, id, title, number, outsideEndedOn, facts } = of;
  const validity = facts && validityOn(facts, day, { endingWithin });
  const isEndedOutside = outsideEndedOn !== null && outsideEndedOn <= day;
  return (
    <li>
      <span className="relation-word">{relationWords[way][kind]}</span>
      {id === null ? `《${title}》` : <Link to={documentPath(id)}>《{title}》</Link>}
      {number && `（${number}）`} {validity && <ValidityBadge validity={validity} />}{" "}
      {validity && !validity.isInForce && validitySays(validity)}
      {isEndedOutside && `自 ${outsideEndedOn} 起不再有效`}
    </li>
  );
}
