import { type Entry, EntryList } from "#ui/EntryList.tsx";
import { Link } from "#ui/Link.tsx";
import { Offer } from "#ui/Offer.tsx";
import { documentsPath, libraryPath } from "../paths.ts";

/** 政策文件. */
export function NewestDocuments({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <section aria-labelledby="newest-documents">
      <div className="heading-row">
        <h2 id="newest-documents">政策文件</h2>
        <Offer of={libraryPath} otherwise={<Link to={documentsPath}>全部政策文件</Link>}>
          <Link to={libraryPath}>按有效性、主题、年份查</Link>
        </Offer>
      </div>
      <EntryList entries={entries} />
    </section>
  );
}
