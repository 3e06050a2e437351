import { Link } from "#ui/Link.tsx";
import { Offer } from "#ui/Offer.tsx";
import { comparisonPath, documentPath } from "../paths.ts";
import type { ShownDocument } from "./load-document.ts";

/** 历次文本: from when each applied, and what changed from one to the next. */
export function TextVersions({ shown: { document, versions } }: { readonly shown: ShownDocument }) {
  const { id } = document;
  if (versions.length < 2) return null;
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">历次文本</h2>
      <ul>
        {versions.map(({ number, appliesFrom }, at) => (
          <li key={number}>
            <Link to={`${documentPath(id)}?on=${appliesFrom}`}>{appliesFrom} 起的文本</Link>
            {at > 0 && (
              <Offer of={comparisonPath(id, [number - 1, number])}>
                {"　"}
                <Link to={comparisonPath(id, [number - 1, number])}>与上一版对照</Link>
              </Offer>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
