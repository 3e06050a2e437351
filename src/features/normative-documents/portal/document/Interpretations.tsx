import { itemPath } from "#features/items/index.ts";
import { Link } from "#ui/Link.tsx";
import { formWords } from "../../words/life-words.ts";
import type { ShownDocument } from "./load-document.ts";

/** 政策解读: linked from the document, as each of them leads back to it. */
export function Interpretations({ shown: { interpreting } }: { readonly shown: ShownDocument }) {
  if (interpreting.length === 0) return null;
  return (
    <section aria-labelledby="interpretations">
      <h2 id="interpretations">政策解读</h2>
      <ul>
        {interpreting.map(({ itemId, title, publishedOn, form }) => (
          <li key={itemId}>
            <Link to={itemPath(itemId)}>{title}</Link>{" "}
            <span className="hint">
              {form && `${formWords[form]}　`}
              {publishedOn}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
