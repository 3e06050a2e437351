import { Link } from "#ui/Link.tsx";
import { validityOn } from "../../domain/validity/validity.ts";
import { relationWords } from "../../words/relation-words.ts";
import { validitySays } from "../../words/validity-words.ts";
import { documentPath } from "../paths.ts";
import { ValidityBadge } from "../ValidityBadge.tsx";
import type { ShownDocument } from "./load-document.ts";

/** 相关文件: what it stands on, what it changed and what changed it, each with its own 有效性. */
export function RelatedDocuments({ shown }: { readonly shown: ShownDocument }) {
  const { related, day, endingWithin } = shown;
  if (related.length === 0) return null;
  return (
    <section aria-labelledby="related">
      <h2 id="related">相关文件</h2>
      <ul>
        {related.map(({ kind, way, id, title, number, outsideEndedOn, facts }) => {
          const validity = facts && validityOn(facts, day, { endingWithin });
          const isEndedOutside = outsideEndedOn !== null && outsideEndedOn <= day;
          return (
            <li key={`${way} ${kind} ${id ?? title}`}>
              {relationWords[way][kind]}：
              {id === null ? `《${title}》` : <Link to={documentPath(id)}>《{title}》</Link>}
              {number && `（${number}）`} {validity && <ValidityBadge validity={validity} />}{" "}
              {validity && !validity.isInForce && validitySays(validity)}
              {isEndedOutside && `自 ${outsideEndedOn} 起不再有效`}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
