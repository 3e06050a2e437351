import { Link } from "#ui/Link.tsx";
import { Page } from "#ui/page/Page.tsx";
import { DefinitionTable } from "#ui/tables/DefinitionTable.tsx";
import type { PublicLetter } from "../../data/letters/public-letters.ts";
import { Paragraphs } from "../Paragraphs.tsx";
import { lettersPath } from "./paths.ts";

/** A letter and its answer. */
export function LetterPage({ letter }: { readonly letter: PublicLetter }) {
  const { title, text, reply, agencyId, agencyName, source, kind } = letter;
  return (
    <Page
      title={title}
      description={`来信“${title}”和${agencyName}的答复。`}
      breadcrumb={[{ name: "来信选登", href: lettersPath }, { name: title }]}
    >
      <h1>{title}</h1>
      <DefinitionTable
        name="来信"
        definitions={[
          { term: "来源", value: source },
          { term: "类型", value: kind ?? "未分" },
          { term: "来信日期", value: letter.receivedOn },
          { term: "答复日期", value: letter.repliedOn },
          {
            term: "答复机关",
            value: <Link to={`/agencies/${agencyId}/`}>{agencyName}</Link>,
            wide: true,
          },
        ]}
      />
      <h2>来信</h2>
      <Paragraphs text={text} />
      <h2>答复</h2>
      <Paragraphs text={reply} />
      <p className="hint">经来信人同意公开，个人信息已经隐去。</p>
    </Page>
  );
}
